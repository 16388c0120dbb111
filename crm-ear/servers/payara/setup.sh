#!/bin/sh
# Prepares a domain of Payara Server 6 for Regard and deploys it. Safe to run again: what is there is replaced.
#
#   PAYARA_HOME=/opt/payara6 DRIVER=postgresql-42.7.14.jar EAR=regard.ear \
#   DB_URL=jdbc:postgresql://db.example/regard DB_USER=regard DB_PASSWORD_FILE=/etc/regard/db-password \
#   MASTER_KEY_FILE=/etc/regard/master.key sh setup.sh
#
# MASTER_KEY_FILE   32 bytes in Base64 (openssl rand -base64 32), readable by the server's user alone. Keep a copy elsewhere.
# DB_PASSWORD_FILE  one line, the password of DB_USER; it is stored in the server under an alias, not in clear.
# Optional: DOMAIN (domain1), ADMIN_PORT (4848), LISTEN (127.0.0.1), SETUP_CODE (opens the page for the first
# administrator), COUNTRY (DE), DEMO (false).
set -eu
: "${PAYARA_HOME:?Say where Payara Server is: PAYARA_HOME}" "${DRIVER:?Say where the driver of PostgreSQL is: DRIVER}"
: "${EAR:?Say where regard.ear is: EAR}" "${DB_URL:?Say where the database is: DB_URL}" "${DB_USER:?Say who signs in there: DB_USER}"
: "${DB_PASSWORD_FILE:?Say which file holds the password: DB_PASSWORD_FILE}" "${MASTER_KEY_FILE:?Say which file holds the master key: MASTER_KEY_FILE}"
DOMAIN=${DOMAIN:-domain1}
ADMIN_PORT=${ADMIN_PORT:-4848}
LISTEN=${LISTEN:-127.0.0.1}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
# Payara's own tool; its answers go to the screen only when something fails.
tell() { "$PAYARA_HOME/bin/asadmin" --port "$ADMIN_PORT" --interactive=false "$@" > "$work/said" 2>&1 || { cat "$work/said" >&2; return 1; }; }
drop() { "$PAYARA_HOME/bin/asadmin" --port "$ADMIN_PORT" --interactive=false "$@" > /dev/null 2>&1 || true; }
url() { printf '%s' "$1" | sed -e 's/&/\&amp;/g' -e 's/"/\&quot;/g'; }

echo "Driver, then start of $DOMAIN"
cp "$DRIVER" "$PAYARA_HOME/glassfish/domains/$DOMAIN/lib/"
"$PAYARA_HOME/bin/asadmin" start-domain "$DOMAIN" > "$work/said" 2>&1 || grep -q 'already running' "$work/said" || { cat "$work/said" >&2; exit 1; }

echo "Regard before, if any, goes"
drop undeploy regard
for name in regard regardOwner; do drop delete-jdbc-resource "jdbc/$name"; drop delete-jdbc-connection-pool "$name"; done
drop delete-password-alias regard-db

echo "Data sources"
printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$(head -n 1 "$DB_PASSWORD_FILE")" > "$work/alias"
tell --passwordfile "$work/alias" create-password-alias regard-db
case $DB_URL in *\?*) and='&' ;; *) and='?' ;; esac
pool() {
  cat <<XML
  <jdbc-connection-pool name="$1" datasource-classname="org.postgresql.ds.PGSimpleDataSource" res-type="javax.sql.DataSource"
      steady-pool-size="$3" max-pool-size="$4" idle-timeout-in-seconds="300" max-wait-time-in-millis="20000"
      is-connection-validation-required="true" connection-validation-method="custom-validation"
      validation-classname="org.glassfish.api.jdbc.validation.PostgresConnectionValidation">
    <property name="url" value="$(url "$DB_URL${and}currentSchema=regard$2")"/>
    <property name="user" value="$(url "$DB_USER")"/>
    <property name="password" value="\${ALIAS=regard-db}"/>
  </jdbc-connection-pool>
  <jdbc-resource pool-name="$1" jndi-name="jdbc/$1"/>
XML
}
{
  echo '<!DOCTYPE resources PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Resource Definitions//EN" "http://glassfish.org/dtds/glassfish-resources_1_5.dtd">'
  echo '<resources>'
  pool regard '&options=-c%20role%3Dregard_app' 2 24
  pool regardOwner '' 0 4
  echo '</resources>'
} > "$work/resources.xml"
tell add-resources "$work/resources.xml"
tell ping-connection-pool regardOwner

echo "Settings of Regard"
option() {
  "$PAYARA_HOME/bin/asadmin" --port "$ADMIN_PORT" list-jvm-options 2> /dev/null | sed 's/ .*//' | grep "^-D$1=" | while read -r old; do
    drop delete-jvm-options "$(printf '%s' "$old" | sed 's/:/\\:/g')"
  done
  [ -z "$2" ] || tell create-jvm-options "$(printf '%s' "-D$1=$2" | sed 's/:/\\:/g')"
}
option regard.master.key.file "$MASTER_KEY_FILE"
option regard.setup.code "${SETUP_CODE:-}"
option regard.country "${COUNTRY:-}"
option regard.demo "${DEMO:-}"

echo "HTTP: one listener on $LISTEN, nothing said of the server"
http=configs.config.server-config.network-config
tell set "$http.network-listeners.network-listener.http-listener-1.address=$LISTEN"
tell set "$http.network-listeners.network-listener.http-listener-2.enabled=false"
tell set "$http.protocols.protocol.http-listener-1.http.xpowered-by=false"
tell set "$http.protocols.protocol.http-listener-1.http.server-header=false"

echo "Restart, deploy"
tell restart-domain "$DOMAIN"
tell deploy --name regard --force=true "$EAR"
echo "Regard is deployed. Keep the master key: without it nobody reads one fact again."
