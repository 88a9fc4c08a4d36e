"""Addresses under /editor/. Those of wagtail-localize that would publish English as something else are ours."""

from django.urls import path
from wagtail.admin.auth import user_has_any_page_permission, user_passes_test

from nightlight.public.advice.editing import views

_for_editors = user_passes_test(user_has_any_page_permission)

urlpatterns = [
    path("reading-age/<int:page_id>/", views.ReadingAge.as_view(), name="advice_reading_age"),
    path(
        "reading-age/<slug:content_type_app_name>/<slug:content_type_model_name>/<int:parent_page_id>/",
        views.ReadingAgeOfNew.as_view(),
        name="advice_reading_age_of_new",
    ),
    path("reports/review/", _for_editors(views.DueForReview.as_view()), name="advice_due_for_review"),
    path(
        "reports/unchecked-translations/",
        _for_editors(views.UncheckedTranslations.as_view()),
        name="advice_unchecked_translations",
    ),
    path("translations/<int:page_id>/check/", views.RecordCheck.as_view(), name="advice_record_check"),
    path("translations/<int:page_id>/submit/", views.SubmitTranslation.as_view(), name="advice_submit_translation"),
    path("localize/update/<int:translation_source_id>/", views.SyncTranslations.as_view()),
    path("localize/page/<int:page_id>/convert_to_alias/", views.no_alias),
]
