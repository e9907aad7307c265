"""One module for each client that is measured; `benchmarks.operations` says what each offers."""
