// One source for each model, compiled for each precision and instruction set; the widest that the processor
// has is taken. Contracting a * b + c is allowed, so that results may differ between processors in the last
// bits, but never between runs or counts of threads.
#include "kernels.h"

#include <math.h>

// Every vector function is inlined, so that no call depends on how vectors are passed.
#pragma clang diagnostic ignored "-Wpsabi"

#define JOIN2(a, b) a##_##b
#define JOIN(a, b) JOIN2(a, b)
#define NAME(x) JOIN(x, SUFFIX)

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma"))), apply_to = function)
#define SUFFIX f512
#include "single.inc"
#undef SUFFIX
#define SUFFIX d512
#include "double.inc"
#undef SUFFIX
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define SUFFIX f256
#include "single.inc"
#undef SUFFIX
#define SUFFIX d256
#include "double.inc"
#undef SUFFIX
#pragma clang attribute pop
#endif

#define SUFFIX f128
#include "single.inc"
#undef SUFFIX
#define SUFFIX d128
#include "double.inc"
#undef SUFFIX

typedef double loss_function(const double *, const struct memory_batch *, void *, double *);

#if defined(__x86_64__)
#define WIDEST(model, precision)                                                              \
    (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&               \
     __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))                \
        ? model##_##precision##512                                                            \
    : (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) ? model##_##precision##256 \
                                                                        : model##_##precision##128
#else
#define WIDEST(model, precision) model##_##precision##128
#endif

size_t memory_scratch_bytes(int32_t steps) {
    return (size_t)steps * sizeof(struct step7_d128);
}

double fsrs6_loss(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient) {
    loss_function *kernel = WIDEST(fsrs6, f);
    return kernel(parameters, batch, scratch, gradient);
}

double fsrs6_loss_exact(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient) {
    loss_function *kernel = WIDEST(fsrs6, d);
    return kernel(parameters, batch, scratch, gradient);
}

double fsrs7_loss(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient) {
    loss_function *kernel = WIDEST(fsrs7, f);
    return kernel(parameters, batch, scratch, gradient);
}

double fsrs7_loss_exact(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient) {
    loss_function *kernel = WIDEST(fsrs7, d);
    return kernel(parameters, batch, scratch, gradient);
}
