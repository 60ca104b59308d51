#!/usr/bin/env bash
# Exits with 0 when the Haven of this container is ready for requests, with 1 when it is not.
# bash alone: the image needs no curl, and a probe starts no second JVM.
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 _ status _ <&3
[[ $status == 200 ]]
