# The site, built in a container: docker build -t tiendo . && docker run --rm -v "$PWD/site:/project/site" tiendo
FROM swift:6.3-bookworm
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /project
COPY . .
RUN make site
CMD ["make", "site"]
