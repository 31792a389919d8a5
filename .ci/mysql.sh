# A MySQL 9 server for the tests where no Docker runs: Debian's unstable suite has one, unpacked into a folder of its own.
# Sourced by .ci/run. Nothing of the machine is changed, and the server listens on loopback alone.

MYSQL_ROOT=${XDG_CACHE_HOME:-$HOME/.cache}/weft/debian-mysql
MYSQL_PORT=${WEFT_CI_MYSQL_PORT:-33069}

start_mysql() {
  if [ ! -x "$MYSQL_ROOT/usr/sbin/mysqld" ]; then
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
    rm -rf "$MYSQL_ROOT"
    mkdir -p "$MYSQL_ROOT"
    debootstrap --variant=minbase --include=mysql-server-core,mysql-client-core sid "$MYSQL_ROOT" "$mirror" \
      >"$MYSQL_ROOT.log" 2>&1 || { tail -n 20 "$MYSQL_ROOT.log" >&2; exit 1; }
    chroot "$MYSQL_ROOT" useradd --system mysql
  fi
  chroot "$MYSQL_ROOT" sh -c 'rm -rf /var/lib/mysql-ci && mkdir -p /run/mysqld && chown -R mysql /run/mysqld'
  chroot "$MYSQL_ROOT" mysqld --initialize-insecure --user=mysql --datadir=/var/lib/mysql-ci >"$MYSQL_ROOT.log" 2>&1
  chroot "$MYSQL_ROOT" mysqld --user=mysql --datadir=/var/lib/mysql-ci --mysqlx=OFF --secure-file-priv=NULL \
    --bind-address=127.0.0.1 --port="$MYSQL_PORT" --socket=/run/mysqld/ci.sock --max-connections=500 \
    >>"$MYSQL_ROOT.log" 2>&1 &
  MYSQL_PID=$!
  for _ in $(seq 60); do
    if chroot "$MYSQL_ROOT" mysqladmin --socket=/run/mysqld/ci.sock -uroot ping >/dev/null 2>&1; then
      export WEFT_TEST_MYSQL_URL="jdbc:mysql://127.0.0.1:$MYSQL_PORT/?user=root"
      return
    fi
    sleep 1
  done
  tail -n 20 "$MYSQL_ROOT.log" >&2
  exit 1
}

stop_mysql() {
  kill "$MYSQL_PID" 2>/dev/null || true
  wait "$MYSQL_PID" 2>/dev/null || true
}
