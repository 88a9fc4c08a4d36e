"""Lets Babel read templates that hold Wagtail's own tag; Wagtail's extension itself needs a running Django."""

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser


class IncludeBlock(Extension):
    """Parses {% include_block value %} as {{ value }}: there is nothing in it to translate."""

    tags = {"include_block"}

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        return nodes.Output([parser.parse_expression()], lineno=line)
