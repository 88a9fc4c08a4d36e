"""The page and the picture of every flow in docs/flows/, made from the flow so that they can't be wrong.

Promises two files a flow, the same whenever the flow is. Refuses to keep any other page or picture in
that folder: it is made as a whole.
"""

from collections.abc import Mapping
from pathlib import Path

from nightlight.foundation.flows.loading import flow_names, load_flow, load_wording
from nightlight.pure.questions.drawing import mermaid, svg
from nightlight.pure.questions.flow import Flow, Outcome, Wording
from nightlight.pure.questions.graph import longest_way, path_count


def drawings(folder: Path | None = None) -> dict[str, str]:
    """Return the text of each file by its name. Only for flows without faults. Raises FlowInvalid."""
    made = {}
    for name in flow_names(folder):
        flow, wording = load_flow(name, folder), load_wording(name, "en", folder)
        made[f"{name}.md"] = _page(flow, wording)
        made[f"{name}.svg"] = svg(flow, wording)
    return made


def write_drawings(folder: Path, made: Mapping[str, str]) -> None:
    """Write the files and delete those of flows that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name in set(_kept(folder)) - set(made):
        (folder / name).unlink()


def out_of_step(folder: Path, made: Mapping[str, str]) -> list[str]:
    """Return the names of the files that are missing, different, or of a flow that is gone."""
    kept = _kept(folder)
    return sorted(name for name in {*made, *kept} if kept.get(name) != made.get(name))


def _kept(folder: Path) -> dict[str, str]:
    return {
        file.name: file.read_text(encoding="utf-8") for ending in ("md", "svg") for file in folder.glob(f"*.{ending}")
    }


def _page(flow: Flow, wording: Wording) -> str:
    asked, ends = len(longest_way(flow)), [node for node in flow.nodes.values() if isinstance(node, Outcome)]
    lines = [
        f"# {flow.name}",
        "",
        f"Drawn from `content/flows/{flow.name}/` by `nightlight flows draw`; don't change it by hand.",
        f"At most {asked} questions on one way, {path_count(flow)} ways, {len(ends)} ends.",
        "",
        f"![Every question of {flow.name}, and where each answer leads]({flow.name}.svg)",
        "",
        "| end | written for | who can help | doors |",
        "|---|---|---|---|",
        *(
            f"| {wording.nodes[end.key].title} (`{end.key}`) | {end.audience} | {', '.join(end.organisations)} "
            f"| {', '.join(f'/{door}/' for door in end.doors)} |"
            for end in ends
        ),
        "",
        "```mermaid",
        mermaid(flow, wording).rstrip(),
        "```",
        "",
    ]
    return "\n".join(lines)
