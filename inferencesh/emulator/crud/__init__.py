"""What most of the API does, once for all resources: records are made, read, listed, changed and deleted."""
