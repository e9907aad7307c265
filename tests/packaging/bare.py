"""A suite of a project that has pytest, and the package without the extra ``testing``.

``every_python.py`` runs it in such an environment, which has nothing else.
"""

from __future__ import annotations

import importlib.util

import pytest

pytest_plugins = ["pytester"]


def test_the_extra_is_not_there() -> None:
    assert importlib.util.find_spec("starlette") is None


def test_fixtures_say_what_to_install(request: pytest.FixtureRequest) -> None:
    with pytest.raises(ImportError, match=r'pip install "inferencesh\[testing\]"'):
        request.getfixturevalue("inference_client")


def test_the_guard_stands(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        from inferencesh import Inference


        def test_it():
            try:
                Inference(api_key="any").me.get()
            except Exception:
                pass


        def test_nothing():
            pass
        """)
    pytester.runpytest_inprocess("-W", "error").assert_outcomes(passed=1, failed=1)
