"""What the client costs, beside other clients and beside bare HTTP libraries: ``python -m benchmarks``."""
