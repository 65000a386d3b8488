#!/bin/sh
# Puts a built site on a web server of your own: the new release is made whole in a folder of its own, and shown in one step.
#   byt-utgava.sh <dist> <server's folder>       shows what is in dist
#   byt-utgava.sh --tillbaka <server's folder>   shows the release before; once more, and the new one is back
# In the server's folder: utgavor/<time>/ is a release and utgavor/<time>.filer the list of its own files; nuvarande and forra are links.
set -eu

server=${2:?Säg vad som ska läggas ut, och var: byt-utgava.sh dist /srv/portfolj}
releases="$server/utgavor"

# A link is moved over another in one step: there is no moment without a site.
point() {
	ln -sfn "$1" "$server/.$2"
	mv -T "$server/.$2" "$server/$2"
}

now=$(readlink "$server/nuvarande" || true)

if [ "$1" = --tillbaka ]; then
	before=$(readlink "$server/forra" || true)
	if [ -z "$before" ] || [ ! -d "$server/$before" ]; then
		echo "Det finns ingen tidigare utgåva i $server." >&2
		exit 1
	fi
	point "$now" forra
	point "$before" nuvarande
	echo "Nu visas $before."
	exit
fi

if [ ! -f "$1/404.html" ]; then
	echo "Det finns ingen byggd webbplats i $1." >&2
	exit 1
fi

name=$(date +%Y-%m-%dT%H%M%S)
fresh="$releases/$name"
mkdir -p "$releases"
# Fails, and harms nothing, if there is one from this very second.
mkdir "$fresh"
cp -a "$1/." "$fresh/"
(cd "$1" && find . -type f) >"$fresh.filer"

# A page that is open when the site changes may still ask for the files of the release it came with. Those never change under their name.
if [ -n "$now" ] && [ -f "$server/$now.filer" ]; then
	grep -E '^\./(_astro/|pagefind/(filter|fragment|index)/|pagefind/[^/]*\.pf_meta|redigera/filer/)' "$server/$now.filer" |
		while IFS= read -r file; do
			if [ ! -e "$fresh/$file" ]; then
				mkdir -p "$(dirname "$fresh/$file")"
				cp -p "$server/$now/$file" "$fresh/$file"
			fi
		done
fi

if [ -n "$now" ]; then point "$now" forra; fi
point "utgavor/$name" nuvarande
echo "Nu visas utgavor/$name."
