/**
 * What a run took.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of CPU time, of all processes and threads
 * @param megabytes the peak of the memory of the process and all that it started
 */
record Cost(double wall, double cpu, double megabytes) {}
