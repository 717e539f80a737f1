# Hej Göteborg in containers: one image per process, with the trained model and the city's data baked in.
#
#   docker compose -f deploy/compose.yml up --build
#   docker build --target chat -t hej-chat .        (or rasa, actions)
#
# Stages: `build` installs the locked environment, `setup` checks the data and trains, `runtime` is what the
# three targets share. docs/operations.md says how they are run.

FROM python:3.11-slim AS build
ENV UV_PYTHON_DOWNLOADS=never \
    UV_LINK_MODE=copy
# One locked package (multidict 5) has no wheel for Python 3.11 and is compiled.
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc libc6-dev \
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir "uv>=0.5,<1"
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --no-install-project --python 3.11


FROM build AS setup
ENV PATH=/app/.venv/bin:$PATH \
    HEJ_VAR_DIR=/app/baked \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=3 \
    PYTHONDONTWRITEBYTECODE=1
COPY config.yml domain.yml credentials.yml endpoints.yml ./
COPY bot bot
COPY actions actions
COPY data data
RUN python -m bot.cli data check
RUN python -m bot.cli setup
# Kept are the models, and the embeddings of the city's texts; databases belong to the volume.
RUN rm -rf baked/cache/rasa baked/*.db baked/*.db-*
COPY deploy/start.sh deploy/healthy.py deploy/


FROM python:3.11-slim AS runtime
ENV PATH=/app/.venv/bin:$PATH \
    HEJ_VAR_DIR=/var/lib/hej \
    BAKED_DIR=/app/baked \
    HEJ_CHAT_HOST=0.0.0.0 \
    HEJ_INTERNAL_HOST=0.0.0.0 \
    HEJ_CHAT_PORT=8080 \
    HEJ_RASA_PORT=5005 \
    HEJ_ACTIONS_PORT=5055 \
    HEJ_RASA_URL=http://rasa:5005 \
    HEJ_ACTIONS_URL=http://actions:5055 \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=3 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp \
    MPLCONFIGDIR=/tmp/matplotlib
RUN groupadd --system --gid 10001 hej \
 && useradd --system --uid 10001 --gid hej --no-create-home --home-dir /tmp hej \
 && install --directory --owner=hej --group=hej --mode=0750 /var/lib/hej
WORKDIR /app
# Owned by root: the processes can read the program, and write to the volume and /tmp only.
COPY --from=setup /app /app
USER 10001:10001
VOLUME /var/lib/hej
STOPSIGNAL SIGTERM
ENTRYPOINT ["sh", "/app/deploy/start.sh"]


FROM runtime AS actions
EXPOSE 5055
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["python", "/app/deploy/healthy.py", "HEJ_ACTIONS_PORT", "/health"]
CMD ["actions"]


FROM runtime AS rasa
EXPOSE 5005
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["python", "/app/deploy/healthy.py", "HEJ_RASA_PORT", "/webhooks/hej/health"]
CMD ["rasa"]


# The last one is what `docker build .` makes: the public process.
FROM runtime AS chat
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["python", "/app/deploy/healthy.py", "HEJ_CHAT_PORT", "/healthz"]
CMD ["chat"]
