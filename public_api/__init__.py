"""What is public: a list of every name and signature, from which the snapshot and the reference are made."""
