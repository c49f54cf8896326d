;; Offsets are part of the access and never wrap. A constant address is an offset from 0. An offset past 2^31 is added
;; to the address in 64 bits.
(module
  (memory 1)
  (data (i32.const 1000) "\2a\00\00\00")
  (func (export "offset") (param i32) (result i32) (i32.load offset=1000 (local.get 0)))
  (func (export "constant_address") (result i32) (i32.load offset=500 (i32.const 500)))
  (func (export "huge_offset") (param i32) (result i32) (i32.load offset=0xfffffff0 (local.get 0)))
  (func (export "added_index") (param i32) (result i32)
    (i32.load (i32.add (local.get 0) (i32.const 1000)))))

;; run: offset(0) = 42
;; run: offset(-1000) traps "out of bounds memory access"
;; run: constant_address() = 42
;; run: huge_offset(1016) traps "out of bounds memory access"
;; run: added_index(0) = 42
;; run: added_index(-1000) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `offset`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1+1000
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #1000
;;     ret acc
;;
;; function `constant_address`: () -> (i32)
;;   clif
;;     function u0:1() -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0:
;;         v3 = iconst.i64 500
;;         v2 = load.i32 little region0 v3+500  ; v3 = 500
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:0
;;     load32 acc, s1, #1000
;;     ret acc
;;
;; function `huge_offset`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = iconst.i64 0xffff_fff0
;;         v3 = iadd v1, v2  ; v2 = 0xffff_fff0
;;         v4 = load.i32 little region0 v3
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #4294967280
;;     ret acc
;;
;; function `added_index`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 1000
;;         v2 = iadd v0, v1  ; v1 = 1000
;;         v3 = uextend.i64 v2
;;         v4 = load.i32 little region0 v3
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     load32_at acc, s0, #1000, #0, #0
;;     ret acc
