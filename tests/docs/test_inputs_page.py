"""The page about inputs shows the table that is tested."""

from __future__ import annotations

from tests.docs import inputs_table


def test_the_page_is_up_to_date() -> None:
    text = inputs_table.PAGE.read_text("utf-8")
    assert inputs_table.page() == text, "python -m tests.docs.inputs_table writes it"
    assert all(f"`{row.code}`" in text for row in inputs_table.ROWS)


def test_the_table_is_long_enough() -> None:
    assert len(inputs_table.ROWS) >= 60
    assert len({row.code for row in inputs_table.ROWS}) == len(inputs_table.ROWS)
