"""The drawn pictures that pages may show: each is jinja2/pages/pictures/<name>.svg.

They help a reader along and never carry anything that the words beside them don't say.
"""

NO_PICTURE = "none"
PICTURES = (
    # people, for doors
    "child", "young-person", "parent", "professional", "person",
    # things that happen
    "eye", "heart", "clock", "home", "tick", "lamp", "frame",
    # ways to reach somebody
    "phone", "phone-999", "keys-55", "speak", "quiet", "hands", "screen-text", "message",
    # for children
    "feelings", "gift", "secret", "stop", "tell", "tell-again", "umbrella",
)  # fmt: skip
