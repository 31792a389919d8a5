# What the tests need beside Maven and a JDK. Sourced by .ci/run.

# Debian's packages by the program each brings.
install_programs() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  command -v hledger >/dev/null || missing+=(hledger)
  command -v bean-check >/dev/null || missing+=(beancount)
  command -v python3 >/dev/null || missing+=(python3)
  command -v debootstrap >/dev/null || docker_runs || missing+=(debootstrap)
  [ ${#missing[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Install ${missing[*]} first: this script can do so only as root on Debian." >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The home of a JDK 25 or newer, as Maven's toolchain discovery finds it. The formatter runs inside Maven's own JVM and
# only a JDK 25 can parse our sources.
jdk_25() {
  local home
  home=$(mvn --batch-mode --no-transfer-progress -Dstyle.color=never \
    org.apache.maven.plugins:maven-toolchains-plugin:3.2.0:display-discovered-jdk-toolchains |
    sed -n -e 's/^\[INFO\]   - \(\/.*\)/home \1/p' -e 's/^\[INFO\]       version: \([0-9]*\).*/version \1/p' |
    awk '$1 == "home" { home = $2 } $1 == "version" && $2 >= 25 { print home; exit }')
  if [ -z "$home" ]; then
    echo "No JDK 25 was found. Install one; Maven looks in the usual places." >&2
    exit 1
  fi
  echo "$home"
}

docker_runs() {
  docker info >/dev/null 2>&1
}
