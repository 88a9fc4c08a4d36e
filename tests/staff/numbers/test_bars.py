"""A chart is what its numbers are."""

from hypothesis import given
from hypothesis import strategies as st

from nightlight.staff.numbers.bars import WIDTH, chart_of


@given(st.lists(st.integers(0, 10_000), max_size=20))
def test_bars_are_as_long_as_their_numbers_and_stay_inside(values: list[int]) -> None:
    chart = chart_of([("name", value) for value in values])
    for bar in chart.bars:
        assert (bar.length > 0) == (bar.value > 0) or max(values) > 1000 * bar.value
        assert bar.x + bar.length <= WIDTH
        assert bar.y + 20 <= chart.height
    in_order = sorted(chart.bars, key=lambda bar: bar.value)
    assert [bar.length for bar in in_order] == sorted(bar.length for bar in chart.bars)


@given(st.lists(st.tuples(st.text("m ", min_size=1, max_size=22), st.integers(0, 50)), min_size=1, max_size=12))
def test_no_label_is_cut_or_stands_on_another_bar(values: list[tuple[str, int]]) -> None:
    chart = chart_of(values)
    assert [bar.label for bar in chart.bars] == [label for label, _value in values]
    # The widest letter is 14 units wide, the average half of that; letters reach 12 units above their line.
    for bar, before in zip(chart.bars, [None, *chart.bars], strict=False):
        if bar.is_beside:
            assert bar.label_x <= bar.x - 8
            assert 8 * len(bar.label) <= bar.label_x
        else:
            assert bar.label_y < bar.y
            assert bar.label_y - 12 >= (before.y + 20 if before else 0)


def test_a_chart_of_nothing_is_empty() -> None:
    assert chart_of([]).bars == ()
    assert chart_of([("a", 0)]).bars[0].length == 0
