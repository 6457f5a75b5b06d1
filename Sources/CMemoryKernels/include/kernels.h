// The penalised fit's inner loop: the loss of a memory model over many cards, and its gradient.
#ifndef CMEMORYKERNELS_H
#define CMEMORYKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// How many cards run in lockstep.
#define MEMORY_LANES 16

/// Cards in groups of MEMORY_LANES, longest first. Number i of step j of a group belongs to its i-th card:
/// the arrays hold, group after group and step after step, MEMORY_LANES numbers each.
struct memory_batch {
    /// Days since the answer before.
    const float *elapsed;
    /// 1 to 4; padding is any of them, with the weight 0.
    const float *rating;
    /// What the answer counts for in the loss; 0 where it is not scored.
    const float *weight;
    /// Steps of each group, at least 1.
    const int32_t *lengths;
    /// Where each group begins in the arrays.
    const int64_t *starts;
    /// The groups to run: first, first + stride and so on below end.
    int32_t first, end, stride;
};

/// Bytes of scratch space for groups of this many steps; to be aligned to 64 bytes.
size_t memory_scratch_bytes(int32_t steps);

/// The weighted log loss of FSRS-6 (21 parameters) in single precision; adds its gradient to `gradient`.
double fsrs6_loss(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient);
/// The same in double precision.
double fsrs6_loss_exact(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient);
/// The weighted log loss of FSRS-7 (34 parameters) in single precision; adds its gradient to `gradient`.
double fsrs7_loss(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient);
/// The same in double precision.
double fsrs7_loss_exact(const double *parameters, const struct memory_batch *batch, void *scratch, double *gradient);

#endif
