"""The service's settings, for a site of which plain_http.py is all."""

from nightlight.service.settings import *  # noqa: F403  # settings are what the module holds

ROOT_URLCONF = "benchmarks.plain_http"
