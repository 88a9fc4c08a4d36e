"""Whether a page can still be used in colours that are not its own: in the dark, and in a reader's."""

from playwright.sync_api import Page

from tests.browser.test_crawl import AXE

CONTRAST = "axe.run({resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']})"

_SEEN = "each => each.checkVisibility({visibilityProperty: true, opacityProperty: false}) && each.offsetWidth > 1"
# What stands out by its ground. A band as wide as the window parts no thing from another.
_MARK = f"""() => {{
    const isSeen = {_SEEN};
    const colour = each => getComputedStyle(each).backgroundColor;
    const isClear = each => /^rgba\\(.*, 0\\)$/.test(colour(each));
    const ground = each => !each ? '' : isClear(each) ? ground(each.parentElement) : colour(each);
    for (const each of document.body.querySelectorAll('*')) {{
        if (!(each instanceof HTMLElement) || !isSeen(each) || isClear(each)) continue;
        // The ground of a picture that is there to look at parts nothing either.
        if (each.querySelector(':scope > svg[aria-hidden=true]:only-child')) continue;
        if (each.offsetWidth < innerWidth && colour(each) !== ground(each.parentElement)) each.dataset.standsOut = '';
    }}
}}"""
_LOST = f"""() => {{
    const isSeen = {_SEEN};
    const hasLine = (each, part) => {{
        const style = getComputedStyle(each, part);
        const isDrawn = side => style[side + 'Style'] !== 'none' && parseFloat(style[side + 'Width']) >= 1;
        return ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'].some(isDrawn);
    }};
    const hasRing = (each, part) => {{
        const style = getComputedStyle(each, part);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    }};
    // Circles and boxes are drawn beside their field, in what comes before its label's words, or by the browser itself.
    const isBox = each => each.matches('[type=radio], [type=checkbox]');
    const isBrowsers = each => {{
        const style = getComputedStyle(each);
        return isBox(each) && style.appearance !== 'none' && style.opacity === '1';
    }};
    const drawn = each => isBox(each) && !isBrowsers(each) && each.labels[0];
    const isTold = each => each.querySelector('img') || getComputedStyle(each).textDecorationLine === 'underline';
    const told = [];
    const tell = (what, each) => told.push(`${{what}}: ${{each.outerHTML.slice(0, 120)}}`);
    for (const each of document.querySelectorAll('[data-stands-out]')) if (!hasLine(each)) tell('no edge', each);
    for (const each of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {{
        if (!isSeen(each) || each.tabIndex < 0) continue;
        const label = drawn(each);
        if (!(label ? hasLine(label, '::before') : hasLine(each) || isTold(each) || isBrowsers(each))) {{
            if (!each.closest('summary, .nl-expander')) tell('not seen as a control', each);
        }}
        each.focus();
        if (!(label ? hasRing(label, '::before') : hasRing(each) || hasRing(each, '::after'))) tell('no ring', each);
    }}
    document.activeElement.blur();
    return told;
}}"""


def unreadable_in_the_dark(tab: Page) -> list[str]:
    """Return which words of an open page don't stand out from their ground in the dark; leaves it in the light."""
    tab.emulate_media(color_scheme="dark")
    tab.evaluate(AXE)
    found = tab.evaluate(CONTRAST)["violations"]
    tab.emulate_media(color_scheme="light")
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def lost_in_forced_colours(tab: Page) -> list[str]:
    """Return what of an open page has no edge, or no ring where the keyboard is, when a reader's colours are forced.

    Leaves the page in its own colours, at its top.
    """
    tab.emulate_media(forced_colors="none")
    tab.evaluate(_MARK)
    tab.emulate_media(forced_colors="active")
    tab.keyboard.press("Tab")  # only who uses the keyboard is shown where it is
    lost: list[str] = tab.evaluate(_LOST)
    tab.emulate_media(forced_colors="none")
    tab.evaluate("scrollTo(0, 0)")
    return lost
