"""The command line: `inferencesh-emulator`."""
