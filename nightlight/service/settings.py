"""Django's settings, made from the environment. One file for every role and mode."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import dj_database_url

from nightlight.foundation.operator.loading import load_operator
from nightlight.foundation.operator.stated import Operator
from nightlight.foundation.pages.headers import EDITOR_CSP, public_csp
from nightlight.public.quickexit.script import quickexit_hash
from nightlight.service import linted_migrations
from nightlight.service.environment import PROJECT, EnvironmentInvalid, read_environment
from nightlight.service.logs import configuration
from nightlight.service.secret_bytes import demo_secret, read_secret

ENVIRONMENT = read_environment()
VAR = ENVIRONMENT.var
try:
    VAR.mkdir(parents=True, exist_ok=True)
except OSError as error:
    raise EnvironmentInvalid(
        f"NIGHTLIGHT_VAR={str(VAR)!r} cannot be used: {error.strerror}. Name a folder that this user may write."
    ) from None
BUILD = PROJECT / "build"
CONTENT = ENVIRONMENT.content

DEBUG = False
SECRET_KEY = ENVIRONMENT.secret_key or "demo-only-not-a-secret-" + "0" * 40
ALLOWED_HOSTS = [host.strip() for host in ENVIRONMENT.hosts.split(",") if host.strip()]
ROOT_URLCONF = f"nightlight.service.urls_{ENVIRONMENT.role}"
WSGI_APPLICATION = "nightlight.service.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "nightlight.service",
    "nightlight.public.advice",
    "nightlight.public.directory",
    "nightlight.public.quickexit",
    "nightlight.public.consent",
    "nightlight.public.feedback",
    "nightlight.public.search",
    "nightlight.public.transparency",
    "nightlight.reporting.intake",
    "nightlight.reporting.removal",
    "nightlight.reporting.mailbox",
    "nightlight.reporting.visits",
    "nightlight.reporting.cases",
    "nightlight.public.triage",
    "nightlight.partners.feed",
    "nightlight.partners.hashlist",
    "nightlight.partners.members",
    "nightlight.staff.desk",
    "nightlight.staff.access",
    "nightlight.staff.exposure",
    "nightlight.staff.notices",
    "nightlight.staff.numbers",
    "nightlight.staff.platforms",
    "nightlight.staff.queue",
    "nightlight.staff.casefile",
    "nightlight.staff.record",
    "nightlight.staff.referral",
    "nightlight.foundation.editor",
    "nightlight.foundation.accounts",
    "nightlight.foundation.keys",
    "nightlight.foundation.flows",
    "nightlight.foundation.audit",
    "nightlight.foundation.pages",
    "wagtail_localize",
    "wagtail.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.sites",
    "nightlight.foundation.accounts.wagtail_users.EditorUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

if ENVIRONMENT.mode == "test":
    INSTALLED_APPS.append("django_migration_linter")
    # Only our own migrations: what a library ships is its own affair.
    MIGRATION_LINTER_OPTIONS = {
        "include_apps": [
            name.rpartition(".")[2]
            for name in INSTALLED_APPS
            if name.startswith("nightlight.") and not name.endswith("Config")
        ],
        "ignore_name": list(linted_migrations.ALLOWED),
    }

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "nightlight.foundation.pages.headers.PageHeaders",
    "csp.middleware.CSPMiddleware",
    "nightlight.foundation.pages.errors.ErrorPages",
    "nightlight.foundation.pages.errors.OnlyPublishedLanguages",
    "nightlight.foundation.editor.policy.EditorPolicy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "nightlight.foundation.accounts.gate.Gate",
    "nightlight.staff.desk.permissions.OnlyPermitted",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

if ENVIRONMENT.role == "partners":
    # Programs have neither session nor login, and its database role reaches no table of either.
    MIDDLEWARE = [
        "django.middleware.security.SecurityMiddleware",
        "nightlight.foundation.pages.headers.PageHeaders",
        "csp.middleware.CSPMiddleware",
        "nightlight.foundation.pages.errors.ErrorPages",
        "django.middleware.common.CommonMiddleware",
        # allauth starts nowhere without it; where nobody can log in it asks for nothing.
        "allauth.account.middleware.AccountMiddleware",
    ]

# Template filters that zones add to the page shell's environment.
JINJA_FILTERS = {
    "looks": "nightlight.staff.desk.look.look_of",
    "clock_words": "nightlight.staff.notices.rules.shown_minutes",
    "hour_words": "nightlight.staff.queue.times.hour_words",
    "minute_words": "nightlight.staff.queue.times.minute_words",
    "card_as_written": "nightlight.public.directory.wording.card_as_written",
    "cards": "nightlight.public.directory.wording.shown_organisations",
    "markdown": "nightlight.foundation.flows.asking.markdown",
    "organisations": "nightlight.public.directory.wording.organisations_named",
    "nation_name": "nightlight.public.directory.wording.nation_name",
}
_CONTEXT = [
    "django.template.context_processors.request",
    "nightlight.foundation.pages.context.shell",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "nightlight.foundation.pages.jinja.environment",
            "extensions": ["jinja2.ext.i18n", "wagtail.jinja2tags.core", "wagtail.images.jinja2tags.images"],
            "context_processors": [
                *_CONTEXT,
                "nightlight.public.consent.context.consent",
                "nightlight.public.quickexit.context.quickexit",
                "nightlight.staff.access.context.own_key",
                "nightlight.staff.notices.context.mail",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                *_CONTEXT[:1],
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Twenty writers met 7,991 "locked" errors with Django's defaults and none with these. FULL: what was acknowledged is on
# the disk (docs/decisions/0007-durable-before-acknowledged.md).
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # FAST: what is deleted inside a page is overwritten there, at no further cost (docs/decisions/0018-retention.md).
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=FAST;",
}
if ENVIRONMENT.database_url:
    _POSTGRES = dj_database_url.parse(ENVIRONMENT.database_url, conn_max_age=60, conn_health_checks=True)
    # PostgreSQL takes its disk for one that turns, and would rather look at every case than at those of a label.
    _PLANNING = {"options": "-c random_page_cost=1.1"}
    DATABASES = {"default": {**_POSTGRES, "OPTIONS": {**_PLANNING, **_POSTGRES.get("OPTIONS", {})}}}
else:
    DATABASES = {
        "default": {
            "ENGINE": "nightlight.foundation.sqlite",
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "NAME": VAR / "nightlight.sqlite3",
            "OPTIONS": SQLITE_OPTIONS,
            # In a file, as in use: threads of one process meet each other's locks there, which memory does not have.
            "TEST": {"NAME": VAR / "test.sqlite3"},
        }
    }

LANGUAGE_CODE = "en"
# English and Welsh ship published; the others exist for drafts of the emergency page.
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("en", "English"),
    ("cy", "Cymraeg"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("es", "Español"),
    ("gu", "ગુજરાતી"),
    ("it", "Italiano"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ur", "اردو"),
]
PUBLISHED_LANGUAGES = ["en", "cy"]
LOCALE_PATHS = [Path(__file__).parents[1] / "locale"]
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BUILD / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ENVIRONMENT.mode == "test"  # unit tests collect no static files
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
MEDIA_ROOT = VAR / "media"
MEDIA_URL = "/media/"

WAGTAIL_SITE_NAME = ENVIRONMENT.short_name
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

# Wagtail's own indexing stays in the request.
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

LOGGING = configuration()

CONTENT_SECURITY_POLICY = public_csp(quickexit_hash())
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if ENVIRONMENT.mode == "production" else 0
X_FRAME_OPTIONS = "DENY"
# For the editor's long pages; forms of visitors are held to 64 kB by foundation/pages/errors.py, but for these: an
# answer of 60,000 bytes is three times as long in a form, and sealed it is 90 kB; a thousand fingerprints are 180 kB.
LARGER_FORMS = dict.fromkeys(
    ("/report/", "/mailbox/write/", "/mailbox/pictures/add/", "/remove/send/", "/api/"), 256 * 1024
)
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
CSRF_FAILURE_VIEW = "nightlight.foundation.pages.errors.forbidden"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ENVIRONMENT.mode == "production"

# ── Editors and staff ──
EDITOR_CONTENT_SECURITY_POLICY = EDITOR_CSP
# Shared by every process that lets somebody log in: rate limits and used one-time codes must count everywhere.
# The public process has no login and may not reach what counts the attempts.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    if ENVIRONMENT.role in ("public", "partners")
    else {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        # A flood of invented names must not push out what is counted.
        "OPTIONS": {"MAX_ENTRIES": 200_000},
    }
}

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
if ENVIRONMENT.mode == "test":
    # A good hash is slow on purpose; tests log in hundreds of times.
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/editor/"
SESSION_COOKIE_AGE = 12 * 60 * 60
ACCOUNT_ADAPTER = "nightlight.foundation.accounts.adapters.AccountAdapter"
ACCOUNT_TEMPLATE_EXTENSION = "jinja"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = ENVIRONMENT.base_url.partition(":")[0]
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
# Long enough to fetch a phone and install an app.
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.proxies
MFA_ADAPTER = "nightlight.foundation.accounts.adapters.MfaAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# A number is good for its half minute and no longer; tests must not fail on the edge of one.
MFA_TOTP_TOLERANCE = 1 if ENVIRONMENT.mode == "test" else 0
if ENVIRONMENT.proxies:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Mail to staff: password links, moderation. Without a server, none leaves this machine.
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENVIRONMENT.mail_from
SENDS_MAIL = bool(ENVIRONMENT.mail) or ENVIRONMENT.mode == "demo"
if ENVIRONMENT.mail:
    _mail = urlsplit(ENVIRONMENT.mail)
    EMAIL_HOST, EMAIL_PORT = _mail.hostname or "", _mail.port or (465 if _mail.scheme == "smtps" else 587)
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_mail.username or ""), unquote(_mail.password or "")
    EMAIL_USE_SSL, EMAIL_USE_TLS = _mail.scheme == "smtps", _mail.scheme == "smtp" and bool(_mail.username)
    EMAIL_TIMEOUT = 20
elif ENVIRONMENT.mode == "demo":
    EMAIL_BACKEND, EMAIL_FILE_PATH = "django.core.mail.backends.filebased.EmailBackend", VAR / "mail"
else:
    EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

WAGTAILADMIN_BASE_URL = ENVIRONMENT.base_url
WAGTAILADMIN_LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = "/account/login/"
WAGTAILADMIN_PERMITTED_LANGUAGES = [("en", "English"), ("cy", "Cymraeg")]
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "nightlight.foundation.editor.widgets.RichTextArea"}}
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_WORKFLOW_ENABLED = True
# Wagtail 7.4 takes what is typed while a save is on its way for saved, and then warns of nothing. Without saving by
# itself, the browser asks before work is left.
WAGTAIL_AUTOSAVE_INTERVAL = 0
# Passwords and addresses are allauth's and the administrator's affair: one way in, one way to change it.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = WAGTAILUSERS_PASSWORD_ENABLED = False
WAGTAILREDIRECTS_AUTO_CREATE = True
# A submitted translation starts as a draft, whatever the page it comes from.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# A deleted page leaves its translators' work, and the knowledge of what was its translation.
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True
# What editors change and moderators publish besides pages, where such a model is there.
EDITED_SNIPPETS = ["directory.organisation"]

BAKED = VAR / "baked"
BAKED_VIEWS = ["help", "search", "get-help", "get-help-talk", "get-help-little", "numbers-published"]
# Who says whether a door of this site works (public/triage/doors.py): a dotted path a door. Without one, a door works
# where its address is there.
DOOR_SWITCHES = {
    "report": "nightlight.foundation.keys.queries.reporting_is_on",
    "remove": "nightlight.reporting.removal.queries.is_live",
}
SHORT_NAME = ENVIRONMENT.short_name
NEUTRAL_SITE = ENVIRONMENT.neutral_site
EXPOSURE_SECONDS = int(ENVIRONMENT.exposure_hours * 60 * 60)

# ── Reports: what they are sealed with, who answers for them ──
_IS_PRODUCTION = ENVIRONMENT.mode == "production"
_OPERATOR_FILE = ENVIRONMENT.operator or (None if _IS_PRODUCTION else PROJECT / "content" / "operator" / "demo.yaml")
OPERATOR = load_operator(_OPERATOR_FILE) if _OPERATOR_FILE else Operator()
# Empty in production where none is set: then the process does not start (service/checks.py).
PEPPER = b""
if ENVIRONMENT.role == "partners":
    pass  # it opens no mailbox
elif ENVIRONMENT.pepper:
    PEPPER = read_secret(ENVIRONMENT.pepper, variable="NIGHTLIGHT_PEPPER", longer=True)
elif not _IS_PRODUCTION:
    PEPPER = demo_secret(VAR / "pepper")
# Whoever breaks into a process that strangers reach must not be able to sign a chain of their own.
_KEEPS_SIGNING_KEYS = ENVIRONMENT.role not in ("public", "partners")
AUDIT_KEY = b""
if ENVIRONMENT.audit_key and _KEEPS_SIGNING_KEYS:
    AUDIT_KEY = read_secret(ENVIRONMENT.audit_key, variable="NIGHTLIGHT_AUDIT_KEY")
elif not _IS_PRODUCTION and _KEEPS_SIGNING_KEYS:
    AUDIT_KEY = demo_secret(VAR / "audit-key")
AUDIT_HEADS = VAR / "audit-heads.jsonl"
# Nor a list: platforms are told that what this key signed is the operator's.
LIST_KEY = b""
if ENVIRONMENT.list_key and _KEEPS_SIGNING_KEYS:
    LIST_KEY = read_secret(ENVIRONMENT.list_key, variable="NIGHTLIGHT_LIST_KEY")
elif not _IS_PRODUCTION and _KEEPS_SIGNING_KEYS:
    LIST_KEY = demo_secret(VAR / "list-key")
SNAPSHOTS = VAR / "snapshots"
