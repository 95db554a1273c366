# One image, one volume: docs/server.md. Checked by tests/container.test.ts and tooling/container.js.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN ["npm", "ci", "--include=dev"]
COPY src src
COPY tsconfig*.json vite.config.ts lingui.config.ts ./
COPY tooling tooling
RUN ["npm", "run", "build"]

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN ["npm", "ci", "--omit=dev"]

FROM node:20-bookworm-slim
# The first process has to pass signals on and bury PostgreSQL's children.
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data \
  && chown node:node /data
ENV NODE_ENV=production ETALASE_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json package-lock.json .npmrc tsconfig*.json vite.config.ts lingui.config.ts start.js ./
COPY LICENSE THIRD-PARTY-NOTICES.md ./
COPY bin bin
COPY tooling tooling
COPY migrations migrations
COPY src src
RUN ["node", "tooling/seal.js"]
USER node
VOLUME /data
EXPOSE 4321 4443
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["node", "tooling/healthy.js"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["tini", "--"]
CMD ["node", "start.js"]
