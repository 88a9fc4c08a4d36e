"""Somebody who reports, by a browser without scripts."""

from typing import Self

from tests.visitor import Visitor


class Reporter(Visitor):
    """Goes through a report."""

    def begin(self, journey: str, language: str = "en") -> Self:
        """Begin a report."""
        prefix = "" if language == "en" else f"/{language}"
        return self.go(f"{prefix}/report/").send({"journey": journey}, f"{prefix}/report/start/")

    def go_on(self) -> Self:
        """Press the button of a page that only tells."""
        return self.send({})

    def leave_out(self) -> Self:
        return self.send({"skip": "yes"})

    def is_question(self) -> bool:
        return bool(self.page.select("form button[name=answer], form [name=answer]"))

    def finish(self, words: str = "zebrafinch", coarse: str = "no") -> Self:
        """Answer everything that is left: every sensitive question with `words`, every coarse one mildly."""
        for _ in range(80):
            if self.path.endswith("/report/check/"):
                return self
            self.finish_one(words, coarse)
        raise AssertionError("the questions never end")

    def finish_one(self, words: str = "zebrafinch", coarse: str = "no") -> Self:
        """Answer what the page asks, or go on from one that only tells."""
        buttons = [str(each["value"]) for each in self.page.select("button[name=answer]")]
        boxes = [each for each in self.page.select("[name=answer]") if each.name != "button"]
        if buttons:
            return self.reply(coarse if coarse in buttons else buttons[-1])
        if not boxes:
            return self.go_on()
        if boxes[0].get("type") in ("radio", "checkbox"):
            return self.reply(str(boxes[0]["value"]))
        return self.reply(words)

    def send_report(self, **fields: str) -> Self:
        return self.send(fields, "/report/send/")
