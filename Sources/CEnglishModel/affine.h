// One compilation of the matrix product. Define NAME, TARGET, LANES (floats in a vector), VECTORS (vectors in a
// row of the tile) and ROWS (rows of the tile), then include this file.
//
// LANES * VECTORS divides the panel of 32. Each output is start + x0*w0 + x1*w1 + ... in this order, so the shape
// of the tile changes the speed and never a bit.

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define VECTOR JOIN(NAME, _vector)
#define TILE JOIN(NAME, _tile)

typedef float VECTOR __attribute__((vector_size(LANES * sizeof(float)), aligned(4)));

// Some rows of some columns of a panel: outputs = starts + inputs * weights.
TARGET static inline __attribute__((always_inline)) void TILE(
    size_t rows, const float *inputs, size_t input_stride, const float *weights, size_t input_count,
    const float *starts, size_t start_stride, float *outputs, size_t output_stride)
{
    VECTOR sums[ROWS][VECTORS];
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
        for (size_t column = 0; column < VECTORS; column++)
            sums[row][column] = *(const VECTOR *)(starts + row * start_stride + column * LANES);
    for (size_t input = 0; input < input_count; input++) {
        const float *line = weights + input * ENGLISH_PANEL;
        VECTOR factors[VECTORS];
#pragma clang loop unroll(full)
        for (size_t column = 0; column < VECTORS; column++)
            factors[column] = *(const VECTOR *)(line + column * LANES);
#pragma clang loop unroll(full)
        for (size_t row = 0; row < rows; row++) {
            float value = inputs[row * input_stride + input];
#pragma clang loop unroll(full)
            for (size_t column = 0; column < VECTORS; column++) {
                VECTOR product = factors[column] * value;
                sums[row][column] = sums[row][column] + product;
            }
        }
    }
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
        for (size_t column = 0; column < VECTORS; column++)
            *(VECTOR *)(outputs + row * output_stride + column * LANES) = sums[row][column];
}

// All rows of one panel, for inputs whose weights fit in the first cache; the last rows in a tile of their own size.
TARGET static void JOIN(NAME, _panel)(
    const float *inputs, size_t input_stride, size_t rows, const float *weights, size_t input_count,
    const float *starts, size_t start_stride, float *outputs, size_t output_stride)
{
    size_t row = 0;
#define SOME(count)                                                                                          \
    for (size_t column = 0; column < ENGLISH_PANEL; column += LANES * VECTORS)                               \
        TILE(                                                                                                \
            count, inputs + row * input_stride, input_stride, weights + column, input_count,                 \
            starts + row * start_stride + column, start_stride, outputs + row * output_stride + column,      \
            output_stride)
    for (; rows - row >= ROWS; row += ROWS) {
        SOME(ROWS);
    }
    switch (rows - row) {
#define CASE(count)                                                                                          \
    case count:                                                                                              \
        SOME(count);                                                                                         \
        break;
        CASE(1) CASE(2) CASE(3) CASE(4) CASE(5)
#if ROWS > 6
        CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11)
#endif
    }
#undef CASE
#undef SOME
}

// One row and up to four panels at once, so that enough sums are under way.
TARGET static void JOIN(NAME, _row)(
    const float *inputs, const float *weights, const float *bias, size_t input_count, size_t panels,
    float *outputs)
{
    enum { COUNT = 4, EACH = ENGLISH_PANEL / LANES };
    VECTOR sums[COUNT][EACH];
    for (size_t first = 0; first < panels; first += COUNT) {
        size_t last = panels - first < COUNT ? panels - first - 1 : COUNT - 1;
        const float *lines[COUNT];
#pragma clang loop unroll(full)
        for (size_t panel = 0; panel < COUNT; panel++) {
            size_t place = first + (panel < last ? panel : last);
            lines[panel] = weights + place * input_count * ENGLISH_PANEL;
            memcpy(sums[panel], bias + place * ENGLISH_PANEL, sizeof sums[panel]);
        }
        for (size_t input = 0; input < input_count; input++) {
            float value = inputs[input];
#pragma clang loop unroll(full)
            for (size_t panel = 0; panel < COUNT; panel++)
#pragma clang loop unroll(full)
                for (size_t column = 0; column < EACH; column++) {
                    VECTOR factor = *(const VECTOR *)(lines[panel] + input * ENGLISH_PANEL + column * LANES);
                    VECTOR product = factor * value;
                    sums[panel][column] = sums[panel][column] + product;
                }
        }
        for (size_t panel = 0; panel <= last; panel++)
            memcpy(outputs + (first + panel) * ENGLISH_PANEL, sums[panel], sizeof sums[panel]);
    }
}

TARGET static void NAME(
    const float *inputs, size_t input_stride, size_t rows, const float *weights, const float *bias,
    size_t input_count, size_t panels, float *outputs)
{
    if (rows == 1) {
        JOIN(NAME, _row)(inputs, weights, bias, input_count, panels, outputs);
        return;
    }
    size_t output_stride = panels * ENGLISH_PANEL;
    for (size_t panel = 0; panel < panels; panel++) {
        float *panel_outputs = outputs + panel * ENGLISH_PANEL;
        const float *starts = bias + panel * ENGLISH_PANEL;
        size_t start_stride = 0;
        for (size_t input = 0; input < input_count; input += ENGLISH_WIDTH) {
            size_t left = input_count - input;
            JOIN(NAME, _panel)(
                inputs + input, input_stride, rows, weights + (panel * input_count + input) * ENGLISH_PANEL,
                left < ENGLISH_WIDTH ? left : ENGLISH_WIDTH, starts, start_stride, panel_outputs,
                output_stride);
            starts = panel_outputs;
            start_stride = output_stride;
        }
    }
}

#undef TILE
#undef VECTOR
#undef JOIN
#undef JOIN_
#undef NAME
#undef TARGET
#undef LANES
#undef VECTORS
#undef ROWS
