"""The dialogue engine: training its model, and running it.

    from bot import engine
    engine.train()     # only when something that the model depends on has changed
    engine.serve()     # until stopped
"""

from __future__ import annotations

import hashlib
import logging
import os
from pathlib import Path

from bot.settings import ROOT, settings

logger = logging.getLogger(__name__)

# What a trained model depends on. Places, waste items and articles are read from the database when the engine runs, so that a corrected
# address needs no training; only how people ask is learnt.
INPUTS = (
    "config.yml", "domain.yml", "data/nlu", "data/rules", "data/stories", "data/city/questions", "data/language", "data/time",
    "data/languages.yml", "data/understanding", "bot/nlu", "bot/language/text.py", "bot/language/embedding.py", "bot/language/dates.py",
    "bot/language/time_data.py", "bot/language/time_patterns.py", "bot/language/clock_time.py", "bot/language/calendar_rules.py",
    "uv.lock",
)
SUFFIXES = {".yml", ".md", ".py", ".lock"}
MODELS_KEPT = 3


def prepare_environment() -> None:
    """Set what Rasa and its libraries read from the environment; call before importing Rasa."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["RASA_CACHE_DIRECTORY"] = str(settings().var_dir / "cache" / "rasa")
    os.environ["HEJ_ACTION_WEBHOOK"] = f"{settings().actions_address}/webhook"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    # Idle threads of the embedding engine would spin and take the cores from the other processes.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    # Matrices are small here: threads would cost more than they give, and compete with the other processes.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def fingerprint() -> str:
    """A hash of everything that a trained model depends on."""
    digest = hashlib.sha256()
    for name in INPUTS:
        path = ROOT / name
        files = sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES) if path.is_dir() else [path]
        for file in files:
            if file.exists():
                digest.update(str(file.relative_to(ROOT)).encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def model_path() -> Path:
    """Where the model for the present inputs is, or will be."""
    return settings().models_dir / f"hej-{fingerprint()}.tar.gz"


def newest_model() -> Path | None:
    """The trained model to serve: the one for the present inputs, else the newest."""
    if model_path().exists():
        return model_path()
    models = sorted(settings().models_dir.glob("hej-*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if models:
        logger.warning("There is no model for the present phrasings; the older %s answers. Train with `hej train`.", models[-1].name)
    return models[-1] if models else None


def train(force: bool = False) -> Path:
    """Train the model unless the one for the present inputs is there; returns its path.

    Raises:
        RuntimeError: the training made no model.
    """
    wanted = model_path()
    if wanted.exists() and not force:
        return wanted
    prepare_environment()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(os.cpu_count() or 1)
    os.chdir(ROOT)
    import rasa.model_training
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(log_level=logging.WARNING, warn_only_once=True)
    configure_structlog(log_level=logging.WARNING)
    wanted.parent.mkdir(parents=True, exist_ok=True)
    result = rasa.model_training.train(
        domain="domain.yml",
        config="config.yml",
        training_files=["data/nlu", "data/rules", "data/stories"],
        output=str(wanted.parent),
        fixed_model_name=wanted.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    if not result.model or not wanted.exists():
        raise RuntimeError("training made no model; the messages above say why")
    models = sorted(wanted.parent.glob("hej-*.tar.gz"), key=lambda path: path.stat().st_mtime)
    for old in models[:-MODELS_KEPT]:
        old.unlink()
    return wanted


def serve() -> None:
    """Run the dialogue engine until it is stopped.

    Raises:
        RuntimeError: there is no trained model.
    """
    prepare_environment()
    model = newest_model()
    if model is None:
        raise RuntimeError("there is no trained model; run `hej train` first")
    os.chdir(ROOT)
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    from bot import rasa_adjustments

    level = logging.getLevelName(settings().log_level)
    configure_logging_and_warnings(log_level=level)
    # Without this, Rasa's structured log writes what people say at every level.
    configure_structlog(log_level=level)
    rasa_adjustments.apply(settings().action_deadline)
    rasa.core.run.serve_application(
        model_path=str(model),
        interface=settings().internal_host,
        port=settings().rasa_port,
        credentials="credentials.yml",
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
        enable_api=False,
        use_syslog=False,
    )


def calibrate() -> Path:
    """Fit the arbiter anew on cross-validated predictions and write its weights; returns the file."""
    prepare_environment()
    os.chdir(ROOT)
    from rasa.shared.importers.importer import TrainingDataImporter

    from bot.nlu.components import arbiter_path, example_of
    from bot.nlu.entities import CityNames, DatesAndTimes, vocabulary_of
    from bot.nlu.features import SentenceEmbeddings
    from bot.nlu.message import text_of
    from bot.nlu.understanding import calibrate as fit_arbiter

    importer = TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data/nlu"])
    training_data = importer.get_nlu_data()
    words = vocabulary_of(training_data)
    SentenceEmbeddings().process_training_data(training_data)
    CityNames(None, None, words).process_training_data(training_data)
    DatesAndTimes().process_training_data(training_data)
    examples = [example_of(m) for m in training_data.intent_examples if text_of(m)]
    path = arbiter_path()
    fit_arbiter(examples, progress=lambda step: print(f"  {step}", flush=True)).write(path)
    return path
