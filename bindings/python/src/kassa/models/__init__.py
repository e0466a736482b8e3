"""Objects of the API, one module for each group. What several groups use is in `shared`."""
