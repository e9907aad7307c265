"""The page at `/`, which shows what goes on in the emulator."""
