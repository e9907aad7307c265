"""Pictures in batches, narrations of an hour, and a concierge: a service on inference.sh."""
