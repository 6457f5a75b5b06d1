#ifndef RECITE_ENGLISH_MODEL_H
#define RECITE_ENGLISH_MODEL_H

#include <stddef.h>
#include <stdint.h>

// The model's bytes, as Scripts/export-model wrote them. They are in the read-only part of the binary and are
// not touched before a page of them is read.
const uint8_t *_Nonnull english_model_bytes(void);
size_t english_model_size(void);

// Words in alphabetical order, a line each: the word, a blank, and its class, 1 for the 4,000 commonest, 2 for the 7,000
// next, 3 for the rest; 0 for a name with its capitals.
const uint8_t *_Nonnull english_words_bytes(void);
size_t english_words_size(void);

// The ways a kernel can be compiled. All give the same bits: a vector's lanes are different outputs, each output
// is summed in the order of its inputs, and no product is fused with a sum.
enum { ENGLISH_PATH_BASELINE = 0, ENGLISH_PATH_AVX2 = 1, ENGLISH_PATH_AVX512 = 2, ENGLISH_PATHS = 3 };

// The widest path this processor has.
int english_widest_path(void);

// Outputs stand in panels of this many.
enum { ENGLISH_PANEL = 32, ENGLISH_WIDTH = 96, ENGLISH_PIECES = 3, ENGLISH_HIDDEN = 64 };

// outputs = bias + inputs * weights. A row of inputs begins every `input_stride` floats, a row of outputs holds
// 32 * panels floats, as the bias does; the weights of a panel are [inputs][32].
void english_affine(
    int path, const float *_Nonnull inputs, size_t input_stride, size_t rows, const float *_Nonnull weights,
    const float *_Nonnull bias, size_t input_count, size_t panels, float *_Nonnull outputs);

// The sum of four rows of a table of 16-bit floats, 96 wide.
void english_embed(const uint16_t *_Nonnull table, const uint32_t rows[_Nonnull 4], float *_Nonnull output);

// Per output the largest of its three pieces, then layer norm (mean, variance + 1e-8), gain and shift, and the
// residual added if there is one. 288 floats in, 96 out.
void english_maxout(
    const float *_Nonnull pieces, const float *_Nonnull gain, const float *_Nonnull shift,
    const float *_Nullable residual, float *_Nonnull output);

// Two neighbouring outputs of a window of three share products (Winograd's F(2,3)): from rows d0 to d3 of 96 floats
// come d0 - d2, d1 + d2, d2 - d1 and d1 - d3, `step` floats apart. With three rows the last is left zero.
void english_pair_inputs(const float *_Nonnull rows, size_t count, size_t step, float *_Nonnull output);

// The two outputs of 288 floats from the four products, which stand `step` floats apart; the first product has the
// bias in it.
void english_pair_outputs(
    const float *_Nonnull products, size_t step, const float *_Nonnull bias, float *_Nonnull output);

// output = first + second + third + fourth, each of `count` floats (a multiple of 16).
void english_sum(
    const float *_Nonnull first, const float *_Nonnull second, const float *_Nonnull third,
    const float *_Nonnull fourth, size_t count, float *_Nonnull output);

// The scores of the transitions from one state: the features (128 floats each) and the bias are summed, each of
// the 64 hidden units takes the larger of its two pieces, and the upper layer scores 32 * panels transitions.
void english_score(
    int path, const float *_Nonnull const *_Nonnull features, size_t feature_count, const float *_Nonnull bias,
    const float *_Nonnull weights, size_t panels, const float *_Nonnull weight_bias, float *_Nonnull scores);

// The first index of the largest of `count` values.
size_t english_largest(const float *_Nonnull values, size_t count);

#endif
