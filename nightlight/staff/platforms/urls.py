from django.urls import path

from nightlight.staff.platforms.views import entries, members

urlpatterns = [
    path("platforms/", members.platforms, name="platforms"),
    path("platforms/<slug:member>/", members.platform, name="platform"),
    path("platforms/<slug:member>/confirm/", members.confirm, name="platform-confirm"),
    path("platforms/<slug:member>/choose/", members.choose, name="platform-choose"),
    path("platforms/<slug:member>/end/", members.end, name="platform-end"),
    path("platforms/<slug:member>/key/", members.make_key, name="platform-key"),
    path("platforms/<slug:member>/key/<slug:key>/rotate/", members.rotate_key, name="platform-key-rotate"),
    path("platforms/<slug:member>/key/<slug:key>/revoke/", members.revoke_key, name="platform-key-revoke"),
    path("list/", entries.hashlist, name="hashlist"),
    path("list/<int:entry>/decide/", entries.decide, name="hashlist-decide"),
    path("list/harmless/", entries.add_harmless, name="hashlist-harmless"),
]
