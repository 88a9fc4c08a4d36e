"""Django alone, without baked pages in front: what a page costs when it is rendered for each visitor."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
