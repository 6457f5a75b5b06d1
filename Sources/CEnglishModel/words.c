#include "CEnglishModel.h"

static const uint8_t bytes[] = {
#embed "common.words"
};

const uint8_t *english_words_bytes(void) { return bytes; }

size_t english_words_size(void) { return sizeof bytes; }
