#!/bin/sh
# Starts one process in a container: sh start.sh chat | rasa | actions
#
# The volume outlives images, so what an image brings (the trained models) is linked into it and not copied:
# a new image serves its own model at once. The embeddings' link gives way to a file when texts are added.
set -eu

mkdir -p "$HEJ_VAR_DIR/cache"
for baked in models emergency.npz cache/embeddings.npz; do
    link="$HEJ_VAR_DIR/$baked"
    # A folder or file of the operator's own stays.
    if [ -L "$link" ] || [ ! -e "$link" ]; then
        ln -sfn "$BAKED_DIR/$baked" "$link"
    fi
done

# One of the three brings the city database up to date; the others start when it is healthy.
if [ "$1" = actions ]; then
    python -m bot.cli data load
fi

exec python -m bot.cli serve "$1"
