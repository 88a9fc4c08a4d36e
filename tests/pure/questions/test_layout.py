"""Nothing in a drawing covers anything else, and every line begins and ends at what it joins."""

from hypothesis import given, settings
from hypothesis import strategies as st

from nightlight.pure.questions.flow import Flow, Node, Option, Outcome, Question
from nightlight.pure.questions.graph import reachable, ways_on
from nightlight.pure.questions.layout import lay_out
from nightlight.pure.questions.shapes import LANE, WIDTH, Box, Layout
from tests.pure.questions.sound_flows import Made, flows


@st.composite
def boxes_for(draw: st.DrawFn, flow: Flow) -> dict[str, Box]:
    """Boxes of any height, with an exit for each way on."""
    return {
        key: Box(draw(st.integers(40, 400)), 20, {way.option: draw(st.integers(0, 40)) for way in ways_on(node)})
        for key, node in flow.nodes.items()
    }


def chain(length: int) -> Flow:
    """A flow that asks one question after another, and lets every third be left early."""
    nodes: dict[str, Node] = {"send": Outcome("send", "child")}
    for number in range(length):
        to = f"q{number + 1}" if number + 1 < length else "send"
        leap = f"q{number + 4}" if number % 3 == 0 and number + 4 < length else to
        nodes[f"q{number}"] = Question(f"q{number}", "choice", (Option("on", to), Option("leap", leap)))
    return Flow("chain", "report", "q0", nodes, "0" * 12)


def assert_sound(layout: Layout, flow: Flow, boxes: dict[str, Box]) -> None:
    places = []
    for column in layout.columns:
        for item in column:
            height = LANE - 1 if item.is_lane else boxes[item.node].height
            places.append((layout.left(item.column), layout.tops[item], height))
    for number, (x, y, height) in enumerate(places):
        for other_x, other_y, other_height in places[:number]:
            apart = abs(x - other_x) >= WIDTH or y >= other_y + other_height or other_y >= y + height
            assert apart, (x, y, other_x, other_y)
    drawn = {item.node for column in layout.columns for item in column if not item.is_lane}
    assert drawn == reachable(flow, flow.start)
    for key in drawn:
        for way in ways_on(flow.nodes[key]):
            assert end_of(layout, key, way.option, str(way.to)) == way.to


def end_of(layout: Layout, key: str, option: str, to: str) -> str:
    """Return where the line from an option ends, followed piece by piece."""
    piece = next(line for line in layout.lines if line.source.node == key and not line.source.is_lane
                 and line.option == option and line.to == to)  # fmt: skip
    while piece.target.is_lane:
        piece = next(line for line in layout.lines if line.source == piece.target)
    return piece.target.node


@settings(max_examples=60)
@given(flows(), st.data())
def test_boxes_stand_apart_and_every_way_is_drawn_to_its_end(made: Made, data: st.DataObject) -> None:
    boxes = data.draw(boxes_for(made.flow))
    layout = lay_out(made.flow, boxes)
    assert_sound(layout, made.flow, boxes)
    assert lay_out(made.flow, boxes) == layout


@settings(max_examples=20)
@given(st.integers(1, 30), st.data())
def test_a_long_flow_goes_on_below_and_stays_narrow(length: int, data: st.DataObject) -> None:
    flow = chain(length)
    boxes = data.draw(boxes_for(flow))
    layout = lay_out(flow, boxes)
    assert_sound(layout, flow, boxes)
    assert max(layout.left(column) for column in range(len(layout.columns))) < 4000


def test_a_tree_is_drawn_without_a_crossing() -> None:
    leaves = {key: Outcome(key, "child") for key in ("a1", "a2", "b1", "b2")}
    nodes: dict[str, Node] = {
        "root": Question("root", "choice", (Option("b", "b"), Option("a", "a"))),
        "a": Question("a", "choice", (Option("2", "a2"), Option("1", "a1"))),
        "b": Question("b", "choice", (Option("1", "b1"), Option("2", "b2"))),
        **leaves,
    }
    boxes = {key: Box(100, 20, {option: 60 + 20 * n for n, option in enumerate(["b", "a", "2", "1"])}) for key in nodes}
    boxes["b"] = Box(100, 20, {"1": 60, "2": 80})
    layout = lay_out(Flow("tree", "triage", "root", nodes, ""), boxes)
    assert [item.node for item in layout.columns[1]] == ["b", "a"]
    assert [item.node for item in layout.columns[2]] == ["b1", "b2", "a2", "a1"]
