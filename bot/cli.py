"""The command line: ``hej``.

    hej run                  set up what is missing, then run the assistant
    hej chat                 talk with the assistant in the terminal
    hej train                train the dialogue model if its inputs changed
    hej calibrate            fit the arbiter's weights anew
    hej data load | check    load the city's data files into the database; check them
    hej serve chat | rasa | actions     run one process (containers do)
    hej evaluate · hej bench            measure quality; measure speed and memory
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from bot.settings import settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if not hasattr(chosen, "run"):
        parser.print_help()
        return 2
    try:
        return int(chosen.run(chosen) or 0)
    except KeyboardInterrupt:
        print("Stopped.", flush=True)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hej", description="Hej Göteborg, the city's public assistant.")
    commands = parser.add_subparsers(title="commands")
    commands.add_parser("run", help="set up what is missing, then run the assistant").set_defaults(run=_run)
    commands.add_parser("setup", help="set up what is missing: databases, city data, trained model").set_defaults(run=_setup)
    chat = commands.add_parser("chat", help="talk with the assistant in the terminal")
    chat.add_argument("--language", default=None, help="language code; otherwise it follows what you write")
    chat.add_argument("--site", default="goteborg.se", choices=["goteborg.se", "goteborg.com"])
    chat.set_defaults(run=_chat)
    train = commands.add_parser("train", help="train the dialogue model if its inputs changed")
    train.add_argument("--force", action="store_true", help="train even if nothing changed")
    train.set_defaults(run=_train)
    commands.add_parser("calibrate", help="fit the arbiter's weights anew on the training phrasings").set_defaults(run=_calibrate)
    data = commands.add_parser("data", help="the city's data files").add_subparsers(title="data commands", required=True)
    data.add_parser("load", help="load the files into the database").set_defaults(run=_data_load)
    data.add_parser("check", help="check the files and count what is unverified").set_defaults(run=_data_check)
    languages = commands.add_parser("languages", help="the languages").add_subparsers(title="language commands", required=True)
    languages.add_parser("check", help="say what each language has and lacks").set_defaults(run=_languages_check)
    serve = commands.add_parser("serve", help="run one process")
    serve.add_argument("process", choices=["chat", "rasa", "actions"])
    serve.set_defaults(run=_serve)
    evaluate = commands.add_parser("evaluate", help="measure quality per language")
    evaluate.add_argument("--set", default="questions", choices=["questions", "development"], help="which questions to use")
    evaluate.add_argument("--failures", action="store_true", help="list what went wrong")
    evaluate.set_defaults(run=_evaluate)
    bench = commands.add_parser("bench", help="measure speed and memory beside a stock assistant")
    bench.add_argument("--messages", type=int, default=200, help="messages for each measurement")
    bench.set_defaults(run=_bench)
    return parser


def setup() -> None:
    """Databases, city data, trained models: everything that is missing, with progress."""
    from bot import engine
    from bot.chat.database import Database
    from bot.chat.emergency_head import ensure
    from bot.knowledge import loader

    settings().var_dir.mkdir(parents=True, exist_ok=True)
    print("City data …", flush=True)
    report = loader.load(settings().city_database, settings().data_dir / "city")
    if report.writes:
        print(report, flush=True)
    Database(settings().conversation_database).upgrade()
    print("Recognition of emergencies …", flush=True)
    ensure(settings().data_dir)
    if engine.model_path().exists():
        print("The trained dialogue model is up to date.", flush=True)
    else:
        print("Training the dialogue model (a few minutes the first time) …", flush=True)
        engine.train()


def _setup(_: argparse.Namespace) -> None:
    setup()


def _run(_: argparse.Namespace) -> int:
    import subprocess

    from bot.supervisor import PortTaken, Supervisor

    supervisor = Supervisor()
    try:
        # Before minutes of setting up, and before touching the databases of an assistant that runs already.
        supervisor.check_ports()
    except PortTaken as error:
        print(error, flush=True)
        return 1
    # In a process of its own, so that what training needs in memory is given back.
    done = subprocess.run([sys.executable, "-m", "bot.cli", "setup"], check=False)
    if done.returncode:
        return done.returncode
    return supervisor.run()


def _chat(chosen: argparse.Namespace) -> int:
    from bot.terminal import talk

    return talk(chosen.site, chosen.language)


def _train(chosen: argparse.Namespace) -> None:
    from bot import engine

    print(engine.train(force=chosen.force))


def _calibrate(_: argparse.Namespace) -> None:
    from bot import engine

    print(engine.calibrate())


def _data_load(_: argparse.Namespace) -> None:
    from bot.knowledge import loader

    print(loader.load(settings().city_database, settings().data_dir / "city"))


def _data_check(_: argparse.Namespace) -> int:
    from bot.knowledge.check import check

    report = check(settings().data_dir)
    print(report)
    return 0 if report.ok else 1


def _languages_check(_: argparse.Namespace) -> int:
    from bot.language.coverage import report

    text, complete = report(settings().data_dir)
    print(text)
    return 0 if complete else 1


def _serve(chosen: argparse.Namespace) -> None:
    from bot import engine

    engine.prepare_environment()
    if chosen.process == "rasa":
        engine.serve()
    elif chosen.process == "chat":
        from bot.chat.main import main as serve_chat

        serve_chat()
    else:
        import runpy

        # By name: nothing in `bot` imports the actions.
        runpy.run_module("actions", run_name="__main__")


def _evaluate(chosen: argparse.Namespace) -> int:
    from bot.evaluation.questions import main as evaluate

    return evaluate(chosen.set, chosen.failures)


def _bench(chosen: argparse.Namespace) -> int:
    from bot.evaluation.bench import main as bench

    return bench(chosen.messages)


if __name__ == "__main__":
    sys.exit(main())
