#!/bin/sh
# Prepares a domain of GlassFish 7 for Regard and deploys it: the same commands as on Payara Server.
set -eu
PAYARA_HOME=${GLASSFISH_HOME:?Say where GlassFish is: GLASSFISH_HOME} exec sh "$(dirname "$0")/../payara/setup.sh"
