#include "CEnglishModel.h"

_Alignas(64) static const uint8_t bytes[] = {
#embed "english.model"
};

const uint8_t *english_model_bytes(void) { return bytes; }

size_t english_model_size(void) { return sizeof bytes; }
