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


def test_a_chart_of_nothing_is_empty() -> None:
    assert chart_of([]).bars == ()
    assert chart_of([("a", 0)]).bars[0].length == 0
