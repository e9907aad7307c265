"""What touches files of this machine."""
