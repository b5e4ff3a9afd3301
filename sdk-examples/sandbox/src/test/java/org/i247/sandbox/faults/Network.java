package org.i247.sandbox.faults;

/** The network of a row that has one to itself. */
interface Network {
    /** None, for those who only read the rows. */
    Network NONE = new Network() {
        @Override
        public void name(String name, NameServer.Reply reply) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void alias(String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void filter(Stage stage, String... rules) {
            throw new UnsupportedOperationException();
        }
    };

    /** Says what the name server answers for a name. */
    void name(String name, NameServer.Reply reply);

    /** Lets an address lead to the gateway's own. */
    void alias(String address) throws Exception;

    /** Sets the packet filter: rules of nftables for packets that leave, in which {@code GATEWAY} is the gateway's port. */
    void filter(Stage stage, String... rules) throws Exception;
}
