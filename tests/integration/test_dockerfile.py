"""The containers, as far as that can be shown without a container engine.

The Dockerfile's COPY and RUN steps are carried out in a clean folder with the files that git knows and nothing
else; the three processes are then started from that folder the way the images start them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from bot import engine
from bot.evaluation.running import free_port
from bot.settings import ROOT, Settings, settings

PROCESSES = ("actions", "rasa", "chat")
START_PATIENCE = 180.0
# It measures, with the questions and tools of a checkout, and is no part of a running service.
NOT_SERVED = "bot.evaluation"


@dataclass
class Stage:
    """One stage of the Dockerfile: its instructions in order."""

    name: str
    base: str
    steps: list[tuple[str, str]] = field(default_factory=list)

    def all(self, instruction: str) -> list[str]:
        """The arguments of every such instruction."""
        return [arguments for name, arguments in self.steps if name == instruction]

    def last(self, instruction: str) -> str:
        """The arguments of the last such instruction, which is the one that holds."""
        found = self.all(instruction)
        assert found, f"stage {self.name} has no {instruction}"
        return found[-1]


def parse(path: Path) -> dict[str, Stage]:
    """The stages of a Dockerfile by name."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    text = re.sub(r"\\\n", " ", "\n".join(lines))
    stages: dict[str, Stage] = {}
    current: Stage | None = None
    for line in filter(str.strip, text.splitlines()):
        instruction, _, arguments = line.strip().partition(" ")
        if instruction == "FROM":
            base, _, name = arguments.partition(" AS ")
            assert name, f"a stage without a name: {line}"
            current = stages[name.strip()] = Stage(name.strip(), base.strip())
        else:
            assert current is not None, f"an instruction before the first stage: {line}"
            current.steps.append((instruction, arguments.strip()))
    return stages


@pytest.fixture(scope="module")
def stages() -> dict[str, Stage]:
    """The Dockerfile."""
    return parse(ROOT / "Dockerfile")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """The compose file."""
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "deploy" / "compose.yml").read_text(encoding="utf-8"))
    return loaded


def family(stages: dict[str, Stage], name: str) -> list[Stage]:
    """A stage after those that it is made from."""
    stage = stages[name]
    return [*(family(stages, stage.base) if stage.base in stages else []), stage]


def environment(stages: dict[str, Stage], name: str) -> dict[str, str]:
    """The environment of a stage."""
    found: dict[str, str] = {}
    for stage in family(stages, name):
        for arguments in stage.all("ENV"):
            found.update(re.findall(r"(\w+)=(\S+)", arguments))
    return found


def known_to_git() -> list[str]:
    """The files of the project: tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def copy(arguments: str, folder: Path) -> None:
    """Carry out a COPY from the project into ``folder``.

    Raises:
        AssertionError: a source has no file.
    """
    *sources, target = arguments.split()
    into = folder / target
    for source in sources:
        whole = [name for name in known_to_git() if name == source or name.startswith(f"{source}/")]
        assert whole, f"COPY {arguments}: git knows no {source}"
        for name in whole:
            if name == source:
                place = into / Path(name).name if target.endswith("/") else into
            else:
                place = into / Path(name).relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, place)


@pytest.fixture(scope="module")
def image(stages: dict[str, Stage], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``/app`` as the COPY steps of the build make it."""
    folder = tmp_path_factory.mktemp("image") / "app"
    folder.mkdir()
    for stage in family(stages, "setup"):
        for arguments in stage.all("COPY"):
            copy(arguments, folder)
    return folder


def run_in(folder: Path, command: list[str], timeout: float = 240.0, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command as in a container: with the environment's Python, and no settings of this machine."""
    return subprocess.run(command, cwd=folder, env=clean(folder, **variables), capture_output=True, text=True, timeout=timeout, check=False)


def clean(folder: Path, **variables: str) -> dict[str, str]:
    """An environment without this machine's settings."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("HEJ_", "PYTHON"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**kept, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1", "HEJ_VAR_DIR": str(folder / "baked"), **variables}


def test_there_is_a_target_for_every_process(stages: dict[str, Stage]) -> None:
    """Each process has its image, and a plain build makes the public one."""
    assert set(PROCESSES) < set(stages)
    assert list(stages)[-1] == "chat"
    for name in PROCESSES:
        assert json.loads(stages[name].last("CMD")) == [name]


def test_images_run_as_an_ordinary_user(stages: dict[str, Stage]) -> None:
    """Nobody in the container is root, and the number lets Kubernetes see that."""
    for name in PROCESSES:
        users = [arguments for stage in family(stages, name) for arguments in stage.all("USER")]
        assert users, f"{name} runs as root"
        assert all(part.isdecimal() and int(part) > 0 for part in users[-1].split(":")), users


def test_images_hold_no_secrets(stages: dict[str, Stage]) -> None:
    """Keys and passwords come when a container starts; what is baked in can be read by whoever has the image."""
    for stage in stages.values():
        for arguments in [*stage.all("ENV"), *stage.all("ARG")]:
            assert not re.search(r"SECRET|PASSWORD|TOKEN|DATABASE_URL", arguments), f"{stage.name}: {arguments}"
        for arguments in stage.all("COPY"):
            for source in [] if arguments.startswith("--from") else arguments.split()[:-1]:
                assert not re.match(r"(\.|\./|\*|var\b.*|\.env.*)$", source), f"{stage.name} copies {source}"


def test_settings_in_the_images_are_settings(stages: dict[str, Stage]) -> None:
    """A misspelt variable would be passed over without a word."""
    names = {f"HEJ_{name.upper()}" for name in Settings.model_fields}
    for name in (*PROCESSES, "setup"):
        assert {key for key in environment(stages, name) if key.startswith("HEJ_")} <= names


def test_ports_and_addresses_agree(stages: dict[str, Stage]) -> None:
    """The processes find each other under the names of the services, on the ports that the images open."""
    for name in PROCESSES:
        variables = environment(stages, name)
        port = str(Settings.model_fields[f"{name}_port"].default)
        assert stages[name].last("EXPOSE") == port
        assert variables[f"HEJ_{name.upper()}_PORT"] == port
        assert variables["HEJ_INTERNAL_HOST"] == "0.0.0.0", "other containers could not reach it"
        assert variables["HEJ_CHAT_HOST"] == "0.0.0.0"
        for other in ("rasa", "actions"):
            assert variables[f"HEJ_{other.upper()}_URL"] == f"http://{other}:{Settings.model_fields[f'{other}_port'].default}"
        check = json.loads(stages[name].last("HEALTHCHECK").partition("CMD ")[2])
        assert check[-2] == f"HEJ_{name.upper()}_PORT"


def test_compose_runs_the_three_and_publishes_one(stages: dict[str, Stage], compose: dict[str, Any]) -> None:
    """Only the public process can be reached from outside, and by default from this machine alone."""
    services = {name: service for name, service in compose["services"].items() if "profiles" not in service}
    assert set(services) == set(PROCESSES)
    assert [name for name, service in services.items() if "ports" in service] == ["chat"]
    assert re.fullmatch(r"\$\{HEJ_PUBLISH:-127\.0\.0\.1:\d+\}:8080", services["chat"]["ports"][0])
    for name, service in services.items():
        assert service["build"]["target"] == name
        assert (ROOT / "deploy" / service["build"]["context"]).resolve() == ROOT
        assert service["read_only"] is True and service["cap_drop"] == ["ALL"]
        assert "/tmp" in service["tmpfs"]
        assert f"var:{environment(stages, name)['HEJ_VAR_DIR']}" in service["volumes"]
        assert name == "chat" or service["networks"] == ["inside"], f"{name} can be reached from outside"
    assert compose["networks"]["inside"]["internal"] is True


def test_compose_sets_settings_that_exist(compose: dict[str, Any]) -> None:
    """Names are settings, values are read by them, and addresses are those of services."""
    names = {f"HEJ_{name.upper()}": name for name in Settings.model_fields}
    for name in PROCESSES:
        for variable, value in compose["services"][name]["environment"].items():
            assert variable in names, variable
            if value is None:
                continue
            written = re.sub(r"\$\{\w+:-(.*)\}", r"\1", str(value))
            Settings(**{names[variable]: written})
            if variable in ("HEJ_RASA_URL", "HEJ_ACTIONS_URL"):
                assert re.fullmatch(r"http://(\w+):\d+", written)[1] in compose["services"]  # type: ignore[index]


def test_the_builder_is_given_what_it_copies_and_no_more(stages: dict[str, Stage]) -> None:
    """Databases, keys and environments never reach the builder."""
    lines = [line.strip() for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()]
    patterns = [line for line in lines if line and not line.startswith("#")]
    assert patterns[0] == "*", "everything is left out that is not named"
    given = {pattern.removeprefix("!") for pattern in patterns if pattern.startswith("!")}
    wanted = {
        source
        for stage in stages.values()
        for arguments in stage.all("COPY")
        if not arguments.startswith("--from")
        for source in arguments.split()[:-1]
    }
    assert given == wanted


def test_the_locked_environment_installs_from_two_files(stages: dict[str, Stage], tmp_path: Path) -> None:
    """The layer with the packages is made before the program is there, without the tools of development."""
    uv = shutil.which("uv") or shutil.which(str(ROOT / ".uv" / "bin" / "uv"))
    if uv is None:
        pytest.skip("uv is not installed")
    for arguments in stages["build"].all("COPY"):
        copy(arguments, tmp_path)
    sync = next(command for command in stages["build"].all("RUN") if command.startswith("uv sync"))
    assert {"--frozen", "--no-dev", "--no-install-project"} <= set(sync.split())
    listed = run_in(tmp_path, [uv, "export", "--frozen", "--no-dev", "--no-emit-project", "--no-hashes", "--offline"])
    assert listed.returncode == 0, listed.stderr
    assert "rasa==3.6.21" in listed.stdout
    assert "pytest" not in listed.stdout


def test_everything_that_the_model_depends_on_is_in_the_image(image: Path) -> None:
    """Otherwise the image would train one model and look for another."""
    for name in engine.INPUTS:
        assert (image / name).exists(), f"{name} is not copied"
    told = run_in(image, ["python", "-c", "from bot import engine; print(engine.fingerprint())"])
    assert told.stdout.strip() == engine.fingerprint(), told.stderr


def test_the_command_line_works_in_the_image(image: Path) -> None:
    """The commands that the build and the start use are there."""
    for command in ([], ["setup"], ["data", "load"], ["data", "check"], ["serve"]):
        done = run_in(image, ["python", "-m", "bot.cli", *command, "--help"])
        assert done.returncode == 0, done.stderr


def test_the_data_pass_their_check_in_the_image(stages: dict[str, Stage], image: Path) -> None:
    """The build stops at data that are wrong."""
    assert "python -m bot.cli data check" in stages["setup"].all("RUN")
    done = run_in(image, ["python", "-m", "bot.cli", "data", "check"])
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_served_module_can_be_imported_in_the_image(image: Path) -> None:
    """No module needs a file that is not copied, or a package of development."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["dev"]
    blocked = [re.split(r"[<>=]", name)[0].replace("-", "_") for name in groups]
    script = f"""
import importlib, pkgutil, sys
for name in {blocked!r}:
    sys.modules[name] = None
import bot, actions
modules = [m.name for p in (bot, actions) for m in pkgutil.walk_packages(p.__path__, p.__name__ + ".", onerror=lambda name: None)]
for name in modules:
    if not name.startswith({NOT_SERVED!r}) and not name.endswith("__main__"):
        importlib.import_module(name)
print(bot.__file__, len(modules))
"""
    done = run_in(image, ["python", "-c", script])
    assert done.returncode == 0, done.stderr[-3000:]
    file, count = done.stdout.split()[-2:]
    assert Path(file).is_relative_to(image), "another copy of the program was imported"
    assert int(count) > 60


@contextmanager
def started(image: Path, variables: dict[str, str]) -> Iterator[None]:
    """The three processes, started as the containers start them."""
    running: list[subprocess.Popen[bytes]] = []
    logs = image.parent
    try:
        for name in PROCESSES:
            with (logs / f"{name}.log").open("wb") as log:
                running.append(
                    subprocess.Popen(["sh", "deploy/start.sh", name], cwd=image, env=clean(image, **variables), stdout=log, stderr=log)
                )
            # In compose the others start when this one is healthy.
            if name == "actions":
                wait_healthy(image, name, "/health", variables, running[-1])
        yield
    finally:
        for process in running:
            process.terminate()
        for process in running:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_healthy(image: Path, name: str, path: str, variables: dict[str, str], process: subprocess.Popen[bytes] | None = None) -> None:
    """Wait until the image's own health check is content."""
    deadline = time.monotonic() + START_PATIENCE
    while time.monotonic() < deadline:
        log = image.parent / f"{name}.log"
        assert process is None or process.poll() is None, log.read_text(errors="replace")[-3000:]
        if run_in(image, ["python", "deploy/healthy.py", f"HEJ_{name.upper()}_PORT", path], **variables).returncode == 0:
            return
        time.sleep(0.5)
    raise AssertionError(f"{name} is not healthy\n{log.read_text(errors='replace')[-3000:]}")


def test_the_assistant_runs_from_the_image(stages: dict[str, Stage], image: Path, tmp_path: Path) -> None:
    """Setting up in the clean folder and starting its three processes gives an assistant that answers."""
    assert "python -m bot.cli setup" in stages["setup"].all("RUN")
    baked = image / "baked"
    model = engine.model_path()
    if not model.exists():
        pytest.skip("there is no trained model for the present files (make setup), and training takes too long here")
    # What takes minutes to compute is taken from this installation, where it is up to date.
    for name in (f"models/{model.name}", "emergency.npz", "cache/embeddings.npz"):
        if (settings().var_dir / name).exists():
            (baked / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(settings().var_dir / name, baked / name)
    done = run_in(image, ["python", "-m", "bot.cli", "setup"])
    assert done.returncode == 0, done.stdout + done.stderr
    run_in(image, ["sh", "-c", next(command for command in stages["setup"].all("RUN") if command.startswith("rm "))])
    assert {path.name for path in baked.iterdir()} <= {"cache", "emergency.npz", "models"}
    assert not list(baked.rglob("*.db")), "databases belong to the volume"

    ports = {name: free_port() for name in PROCESSES}
    variables = {
        "BAKED_DIR": str(baked),
        "HEJ_VAR_DIR": str(tmp_path / "volume"),
        **{f"HEJ_{name.upper()}_PORT": str(port) for name, port in ports.items()},
        # Here the three share one machine, so they find each other on loopback.
        "HEJ_RASA_URL": f"http://127.0.0.1:{ports['rasa']}",
        "HEJ_ACTIONS_URL": f"http://127.0.0.1:{ports['actions']}",
    }
    with started(image, variables):
        for name in ("chat", "rasa"):
            check = json.loads(stages[name].last("HEALTHCHECK").partition("CMD ")[2])
            wait_healthy(image, name, check[-1], variables)
        with httpx.Client(base_url=f"http://127.0.0.1:{ports['chat']}", timeout=60.0, trust_env=False) as client:
            opening = client.post("/api/v1/conversations", json={"site": "goteborg.se", "language": "en"}).json()
            answer = client.post(
                f"/api/v1/conversations/{opening['id']}/messages",
                json={"text": "Hello!"},
                headers={"Authorization": f"Bearer {opening['token']}"},
            )
        assert answer.status_code == 200, answer.text
        logs = (image.parent / "rasa.log").read_text(errors="replace")[-3000:]
        assert answer.json()["messages"][0]["kind"] == "smalltalk", f"{answer.text}\n{logs}"
    assert not (image / "var").exists(), "something was written beside the volume"
