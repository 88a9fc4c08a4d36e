from django.urls import path

from nightlight.partners.feed.views import stopncii

urlpatterns = [
    path("stopncii/v1/FetchHashes", stopncii.fetch_hashes, name="feed-stopncii-fetch"),
    path("stopncii/v1/SubmitFeedback", stopncii.submit_feedback, name="feed-stopncii-feedback"),
]
