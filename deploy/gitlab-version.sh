#!/bin/sh
# What the job "version" in .gitlab-ci.yml asks of GitLab. Needs curl and GitLab's own variables.
#   gitlab-version.sh hamta <file>       writes the last version's list of addresses; an empty one where there is no version yet
#   gitlab-version.sh lagg-upp <folder>  keeps the folder's files as packages, and makes a release of the tag that links to them
set -eu

project="$CI_API_V4_URL/projects/$CI_PROJECT_ID"
packages="$project/packages/generic/portfolj"
# The newest list has an address of its own, so that nobody has to ask which version was the last.
newest="$packages/senaste/adresser.txt"

ask() {
	curl --silent --show-error --header "JOB-TOKEN: $CI_JOB_TOKEN" "$@"
}

case "$1" in
hamta)
	mkdir -p "$(dirname "$2")"
	status=$(ask --location --output "$2" --write-out '%{http_code}' "$newest")
	case "$status" in
	200) ;;
	404)
		: >"$2"
		echo 'Ingen tidigare version har sparats. Listan över adresser börjar med den här.'
		;;
	*)
		echo "Det gick inte att hämta den förra versionens adresser: GitLab svarade $status." >&2
		exit 1
		;;
	esac
	;;
lagg-upp)
	links=
	for name in "portfolj-$CI_COMMIT_TAG.tar.gz" MANIFEST SHA256SUMS adresser.txt; do
		ask --fail --output /dev/null --upload-file "$2/$name" "$packages/$CI_COMMIT_TAG/$name"
		links="$links,{\"name\":\"$name\",\"url\":\"$packages/$CI_COMMIT_TAG/$name\",\"direct_asset_path\":\"/$name\"}"
	done
	ask --fail --output /dev/null --header 'Content-Type: application/json' --data @- "$project/releases" <<JSON
{"tag_name":"$CI_COMMIT_TAG","description":"Hela webbplatsen som den såg ut. Kontrollera filerna med: sha256sum --check SHA256SUMS","assets":{"links":[${links#,}]}}
JSON
	# Last: a version that was not saved has published nothing.
	ask --fail --output /dev/null --upload-file "$2/adresser.txt" "$newest"
	echo "Versionen $CI_COMMIT_TAG är sparad."
	;;
esac
