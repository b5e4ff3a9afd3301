package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of the client, by their names and keys. */
enum I247Observation implements ObservationDocumentation {
    /** A call with all its attempts and waits. */
    CALL {
        @Override
        public String getName() {
            return "i247.call";
        }

        @Override
        public String getContextualName() {
            return "i247 call";
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return KeyName.merge(Common.values(), CallKey.values());
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return HighCardinality.values();
        }
    },

    /** One attempt, which is one request to the gateway. */
    ATTEMPT {
        @Override
        public String getName() {
            return "i247.attempt";
        }

        @Override
        public String getContextualName() {
            return "i247 attempt";
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return KeyName.merge(Common.values(), AttemptKey.values());
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return HighCardinality.values();
        }
    };

    /** Keys of both. */
    enum Common implements KeyName {
        /** The code of the database or service that is asked. */
        DATABASE("i247.database"),
        /** What it is asked to do. */
        OPERATION("i247.operation"),
        /** ANSWERED if there is a verified answer, whatever it says; else FAILED. */
        OUTCOME("outcome"),
        /** The stable code of the failure, or none. */
        ERROR("error");

        private final String key;

        Common(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys of a call. */
    enum CallKey implements KeyName {
        /** Why it is asked. */
        PURPOSE("i247.purpose");

        private final String key;

        CallKey(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys of an attempt. */
    enum AttemptKey implements KeyName {
        /** Which attempt of its call it is, from 1. */
        NUMBER("i247.attempt"),
        /** Which of the configured endpoints it goes to, from 0. */
        ENDPOINT("i247.endpoint");

        private final String key;

        AttemptKey(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys with a value of its own for each call. */
    enum HighCardinality implements KeyName {
        /** Names the call, at the gateway and in the evidence as well. */
        REFERENCE {
            @Override
            public String asString() {
                return "i247.reference";
            }
        }
    }
}
