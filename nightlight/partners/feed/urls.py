from django.urls import path, re_path

from nightlight.partners.feed.views import changes, ncmec, snapshot, stopncii

urlpatterns = [
    path("stopncii/v1/FetchHashes", stopncii.fetch_hashes, name="feed-stopncii-fetch"),
    path("stopncii/v1/SubmitFeedback", stopncii.submit_feedback, name="feed-stopncii-feedback"),
    path("ncmec/v2/status", ncmec.status, name="feed-ncmec-status"),
    path("ncmec/v2/members", ncmec.members, name="feed-ncmec-members"),
    path("ncmec/v2/entries", ncmec.entries, name="feed-ncmec-entries"),
    path("ncmec/v2/feedback/<str:kind>/reasons", ncmec.reasons, name="feed-ncmec-reasons"),
    path("ncmec/v2/entries/<int:owner>/<int:entry>/<str:kind>/feedback", ncmec.feedback, name="feed-ncmec-feedback"),
    re_path(r"^ncmec/", ncmec.unknown, name="feed-ncmec-unknown"),
    path("list/v1/changes", changes.changes, name="feed-changes"),
    path("list/v1/snapshot", snapshot.manifest, name="feed-snapshot"),
    path("list/v1/snapshot/<str:digest>", snapshot.piece, name="feed-snapshot-piece"),
]
