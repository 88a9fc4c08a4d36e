"""No answer sets a cookie that the cookies page does not name: all tests are held to that, as this one shows."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from tests.visitor import HERE


def spy(_request: HttpRequest) -> HttpResponse:
    response = HttpResponse()
    response.set_cookie("spy", "1")
    return response


urlpatterns = [path("spy/", spy)]


@pytest.mark.urls(__name__)
def test_a_cookie_that_is_not_registered_is_found_wherever_it_is_set() -> None:
    with pytest.raises(AssertionError, match="/spy/ sets a cookie"):
        Client().get("/spy/", headers=HERE)
