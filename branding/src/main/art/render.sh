#!/bin/sh
# Draws the pictures of the branding from the SVG sources beside this script. Needs rsvg-convert.
set -eu
cd "$(dirname "$0")"
startup=../nbm-branding/core/core.jar/org/netbeans/core/startup
dialogs=../nbm-branding/modules/org-openide-dialogs.jar/org/netbeans/modules/dialogs
mkdir -p "$startup" "$dialogs"

draw() { # source size target
    rsvg-convert -w "$2" -h "$2" "$1" -o "$startup/$3"
}

draw icon-16.svg 16 frame.gif
draw icon.svg 32 frame32.gif
draw icon.svg 48 frame48.gif
draw icon.svg 256 frame256.png
draw icon.svg 512 frame512.png
draw icon.svg 1024 frame1024.png
rsvg-convert -w 640 -h 360 splash.svg -o "$startup/splash.gif"
rsvg-convert -w 640 -h 360 splash.svg -o "$startup/about.png"
for name in frame frame32 frame48 splash; do
    cp "$startup/$name.gif" "$startup/${name}_dark.gif"
done
rsvg-convert -w 198 -h 87 wizard.svg -o "$dialogs/defaultWizard.gif"
