"""The conformance suite's driver: plays scenarios with a runner of each language and judges what they answer."""
