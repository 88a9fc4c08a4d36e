from django.urls import path

from nightlight.staff.casefile.views import case, copying, exhibiting, exposure, referring, writing

urlpatterns = [
    path("exposure/stop/", exposure.stop, name="exposure-stop"),
    path("<uuid:case>/", case.case, name="case"),
    path("<uuid:case>/exposure/", exposure.beat, name="exposure"),
    path("<uuid:case>/open/", case.open_case, name="case-open"),
    path("<uuid:case>/unveil/", case.unveil, name="case-unveil"),
    path("<uuid:case>/note/", writing.note, name="case-note"),
    path("<uuid:case>/assess/", writing.assess, name="case-assess"),
    path("<uuid:case>/reply/", writing.reply, name="case-reply"),
    path("<uuid:case>/refer/", referring.refer, name="case-refer"),
    path("<uuid:case>/refer-otherwise/", referring.refer_otherwise, name="case-refer-otherwise"),
    path("<uuid:case>/print/", referring.print_parts, name="case-print"),
    path("<uuid:case>/referrals/<uuid:referral>/receipt/", referring.receipt, name="case-receipt"),
    path("<uuid:case>/copy/", copying.copy, name="case-copy"),
    path("<uuid:case>/exhibit/", exhibiting.exhibit, name="case-exhibit"),
    path("<uuid:case>/draft/", writing.draft, name="case-draft"),
]
