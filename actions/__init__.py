"""Custom actions: they answer from the city's data, with facts and never with finished prose."""
