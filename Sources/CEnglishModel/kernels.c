#include "CEnglishModel.h"

#include <math.h>
#include <string.h>

// A product fused with a sum is rounded once, not twice: other bits on machines that have it.
#pragma STDC FP_CONTRACT OFF

#define NAME affine_baseline
#define TARGET
#define LANES 4
#define VECTORS 2
#define ROWS 6
#include "affine.h"

#if defined(__x86_64__)
#define NAME affine_avx2
#define TARGET __attribute__((target("avx2")))
#define LANES 8
#define VECTORS 2
#define ROWS 6
#include "affine.h"

#define NAME affine_avx512
#define TARGET __attribute__((target("avx512f")))
#define LANES 16
#define VECTORS 2
#define ROWS 12
#include "affine.h"
#endif

int english_widest_path(void)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f")) return ENGLISH_PATH_AVX512;
    if (__builtin_cpu_supports("avx2")) return ENGLISH_PATH_AVX2;
#endif
    return ENGLISH_PATH_BASELINE;
}

void english_affine(
    int path, const float *inputs, size_t input_stride, size_t rows, const float *weights, const float *bias,
    size_t input_count, size_t panels, float *outputs)
{
    switch (path) {
#if defined(__x86_64__)
    case ENGLISH_PATH_AVX512:
        affine_avx512(inputs, input_stride, rows, weights, bias, input_count, panels, outputs);
        return;
    case ENGLISH_PATH_AVX2:
        affine_avx2(inputs, input_stride, rows, weights, bias, input_count, panels, outputs);
        return;
#endif
    default:
        affine_baseline(inputs, input_stride, rows, weights, bias, input_count, panels, outputs);
    }
}

// 16-bit floats (neither infinite nor NaN) as 32-bit floats. The exponent lies 112 lower; the product is exact, for subnormal numbers too.
static void widen(const uint16_t *halves, size_t count, float *floats)
{
    for (size_t index = 0; index < count; index++) {
        uint32_t magnitude = (uint32_t)(halves[index] & 0x7fff) << 13;
        uint32_t sign = (uint32_t)(halves[index] & 0x8000) << 16;
        float value;
        memcpy(&value, &magnitude, sizeof value);
        value *= 0x1p112f;
        uint32_t bits;
        memcpy(&bits, &value, sizeof bits);
        bits |= sign;
        memcpy(floats + index, &bits, sizeof bits);
    }
}

void english_embed(const uint16_t *table, const uint32_t rows[4], float *output)
{
    float row[ENGLISH_WIDTH];
    memset(output, 0, ENGLISH_WIDTH * sizeof(float));
    for (size_t index = 0; index < 4; index++) {
        widen(table + (size_t)rows[index] * ENGLISH_WIDTH, ENGLISH_WIDTH, row);
        for (size_t column = 0; column < ENGLISH_WIDTH; column++) output[column] += row[column];
    }
}

// Sums run in these sixteen lanes, which are then added in pairs, whatever the machine's vectors hold.
typedef float lanes __attribute__((ext_vector_type(16), aligned(4)));
enum { LANES = 16, BLOCKS = ENGLISH_WIDTH / LANES };

static inline float total(const lanes *values)
{
    float sums[LANES];
    memcpy(sums, values, sizeof sums);
    for (size_t half = LANES / 2; half > 0; half /= 2)
        for (size_t lane = 0; lane < half; lane++) sums[lane] += sums[lane + half];
    return sums[0];
}

// Lane by lane; a function could not return so wide a vector in the same way on every machine.
#define LARGER(left, right) ((left) > (right) ? (left) : (right))

void english_maxout(
    const float *pieces, const float *gain, const float *shift, const float *residual, float *output)
{
    const lanes *piece = (const lanes *)pieces;
    lanes best[BLOCKS], sum = {0}, squares = {0};
    for (size_t block = 0; block < BLOCKS; block++) {
        lanes first = LARGER(piece[block], piece[block + BLOCKS]);
        best[block] = LARGER(first, piece[block + 2 * BLOCKS]);
        sum = sum + best[block];
    }
    float mean = total(&sum) / ENGLISH_WIDTH;
    for (size_t block = 0; block < BLOCKS; block++) {
        lanes distance = best[block] - mean;
        lanes square = distance * distance;
        best[block] = distance;
        squares = squares + square;
    }
    float scale = 1.0f / sqrtf(total(&squares) / ENGLISH_WIDTH + 1e-8f);
    for (size_t block = 0; block < BLOCKS; block++) {
        lanes scaled = best[block] * scale;
        lanes gained = scaled * ((const lanes *)gain)[block];
        lanes value = gained + ((const lanes *)shift)[block];
        if (residual) value = value + ((const lanes *)residual)[block];
        ((lanes *)output)[block] = value;
    }
}

void english_pair_inputs(const float *rows, size_t count, size_t step, float *output)
{
    const float *first = rows, *second = rows + ENGLISH_WIDTH, *third = rows + 2 * ENGLISH_WIDTH;
    const float *fourth = rows + 3 * ENGLISH_WIDTH;
    for (size_t column = 0; column < ENGLISH_WIDTH; column++) {
        output[column] = first[column] - third[column];
        output[column + step] = second[column] + third[column];
        output[column + 2 * step] = third[column] - second[column];
        output[column + 3 * step] = count > 3 ? second[column] - fourth[column] : 0;
    }
}

void english_pair_outputs(const float *products, size_t step, const float *bias, float *output)
{
    enum { OUTPUTS = ENGLISH_WIDTH * ENGLISH_PIECES };
    const float *second = products + step, *third = products + 2 * step, *fourth = products + 3 * step;
    for (size_t column = 0; column < OUTPUTS; column++) {
        output[column] = (products[column] + second[column]) + third[column];
        output[column + OUTPUTS] = ((bias[column] + second[column]) - third[column]) - fourth[column];
    }
}

void english_sum(
    const float *first, const float *second, const float *third, const float *fourth, size_t count,
    float *output)
{
    for (size_t index = 0; index < count; index++)
        output[index] = ((first[index] + second[index]) + third[index]) + fourth[index];
}

void english_score(
    int path, const float *const *features, size_t feature_count, const float *bias, const float *weights,
    size_t panels, const float *weight_bias, float *scores)
{
    enum { BLOCKS = 2 * ENGLISH_HIDDEN / LANES };
    lanes sums[BLOCKS], hidden[BLOCKS / 2];
    memcpy(sums, features[0], sizeof sums);
    for (size_t feature = 1; feature < feature_count; feature++)
        for (size_t block = 0; block < BLOCKS; block++)
            sums[block] = sums[block] + ((const lanes *)features[feature])[block];
    for (size_t block = 0; block < BLOCKS; block++) sums[block] = sums[block] + ((const lanes *)bias)[block];
    for (size_t block = 0; block < BLOCKS / 2; block++)
        hidden[block] = LARGER(sums[block], sums[block + BLOCKS / 2]);
    english_affine(path, (const float *)hidden, 0, 1, weights, weight_bias, ENGLISH_HIDDEN, panels, scores);
}

size_t english_largest(const float *values, size_t count)
{
    size_t best = 0;
    for (size_t index = 1; index < count; index++)
        if (values[index] > values[best]) best = index;
    return best;
}
